// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.client.query.Word;

public record NaceCode(String code, Revision revision) {
    /// One of a closed list, or a word that this version does not know.
    public enum Revision implements Word {
        REVISION_2("2"),
        REVISION_2_1("2.1"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Revision(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}
