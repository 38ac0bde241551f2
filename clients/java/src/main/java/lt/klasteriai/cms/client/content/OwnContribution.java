// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record OwnContribution(
        @Nullable BigDecimal percent, @Nullable String note) {}
