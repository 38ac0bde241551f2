// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

public record Correction(OffsetDateTime at, @Nullable String text) {}
