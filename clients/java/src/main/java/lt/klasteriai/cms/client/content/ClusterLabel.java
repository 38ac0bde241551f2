// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record ClusterLabel(
        String scheme,
        @Nullable Level level,
        @Nullable LocalDate issued,
        @Nullable LocalDate validUntil,
        @Nullable URI certificateUrl,
        boolean valid) {
    /// One of a closed list, or a word that this version does not know.
    public enum Level implements Word {
        BRONZE("bronze"),
        SILVER("silver"),
        GOLD("gold"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}
