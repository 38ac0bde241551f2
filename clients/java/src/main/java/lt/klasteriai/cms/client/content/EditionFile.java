// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record EditionFile(
        String language,
        String asset,
        @Nullable String sha256,
        @Nullable Long pages,
        @Nullable LegalValue legalValue) {
    /// One of a closed list, or a word that this version does not know.
    public enum LegalValue implements Word {
        AUTHORITATIVE("authoritative"),
        DEFINITIVE("definitive"),
        OFFICIAL("official"),
        UNOFFICIAL("unofficial"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        LegalValue(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}
