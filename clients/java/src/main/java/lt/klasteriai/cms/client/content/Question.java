// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.Nullable;

public record Question(@Nullable String question, @Nullable RichText answer) {}
