// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

public record Source(URI url, @Nullable OffsetDateTime retrievedAt) {}
