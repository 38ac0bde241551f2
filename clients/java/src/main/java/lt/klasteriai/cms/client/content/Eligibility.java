// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record Eligibility(Kind kind, @Nullable String text) {
    /// One of a closed list, or a word that this version does not know.
    public enum Kind implements Word {
        SME("sme"),
        LARGE_ENTERPRISE("large-enterprise"),
        CLUSTER_ORGANISATION("cluster-organisation"),
        RESEARCH_ORGANISATION("research-organisation"),
        PUBLIC_BODY("public-body"),
        NON_PROFIT("non-profit"),
        NATURAL_PERSON("natural-person"),
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
