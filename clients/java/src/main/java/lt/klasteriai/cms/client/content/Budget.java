// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Budget(
        @Nullable Money total,
        List<YearlyBudget> byYear,
        @Nullable Money grantMin,
        @Nullable Money grantMax,
        @Nullable Long expectedGrants) {
    public Budget {
        byYear = byYear == null ? List.of() : List.copyOf(byYear);
    }
}
