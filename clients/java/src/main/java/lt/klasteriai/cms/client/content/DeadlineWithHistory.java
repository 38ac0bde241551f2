// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record DeadlineWithHistory(
        LocalDate date, @Nullable String time, @Nullable String zone, List<DeadlineRevision> revisions) {
    public DeadlineWithHistory {
        revisions = revisions == null ? List.of() : List.copyOf(revisions);
    }
}
