// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.Nullable;

public record LeadImage(
        String asset,
        @Nullable String alt,
        @Nullable String credit,
        @Nullable FocalPoint focalPoint) {}
