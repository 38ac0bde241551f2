// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;

public record CallContact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable URI url) {}
