// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.Nullable;

public record PageInfo(
        long size,
        @Nullable String next,
        @Nullable String previous,
        @Nullable Long total) {}
