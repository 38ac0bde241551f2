// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Edition(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        OffsetDateTime recordedAt,
        List<EditionFile> files,
        @Nullable URI sourceUrl,
        @Nullable OffsetDateTime retrievedAt) {
    public Edition {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
