// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Problem(
        String type,
        String title,
        long status,
        String detail,
        @Nullable String instance,
        List<Fault> errors) {
    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
