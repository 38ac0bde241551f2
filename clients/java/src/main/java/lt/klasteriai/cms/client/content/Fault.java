// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.Nullable;

public record Fault(@Nullable String pointer, @Nullable String parameter, String code, String detail) {}
