// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;

public record CallDocument(
        @Nullable String title,
        @Nullable String asset,
        @Nullable URI url) {}
