// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record Member(
        String organisation,
        @Nullable Kind kind,
        @Nullable String since,
        @Nullable String until,
        @Nullable URI website) {
    /// One of a closed list, or a word that this version does not know.
    public enum Kind implements Word {
        SME("sme"),
        LARGE("large"),
        RESEARCH("research"),
        PUBLIC("public"),
        OTHER("other"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}
