// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.Nullable;

public record ContactPerson(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        boolean consentToPublish) {}
