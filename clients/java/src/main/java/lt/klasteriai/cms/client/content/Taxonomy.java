// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.client.query.Word;

/// The taxonomies.
public enum Taxonomy implements Word {
    ECOSYSTEMS("ecosystems"),
    SECTORS("sectors"),
    @JsonEnumDefaultValue
    UNKNOWN("");

    private final String word;

    Taxonomy(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
