// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Stage(@Nullable String label, List<DeadlineWithHistory> deadlines) {
    public Stage {
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }
}
