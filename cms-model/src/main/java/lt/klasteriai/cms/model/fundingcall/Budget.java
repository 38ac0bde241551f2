package lt.klasteriai.cms.model.fundingcall;

import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.money.Money;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// The money of a call.
///
/// @param byYear how the total is spread
/// @param grantMin the smallest sum for one applicant
/// @param grantMax the largest sum for one applicant
/// @param expectedGrants how many applicants will get money
@Builder(toBuilder = true)
public record Budget(
        @Nullable Money total,
        List<YearlyBudget> byYear,
        @Nullable Money grantMin,
        @Nullable Money grantMax,
        @Nullable Integer expectedGrants) {
    public Budget {
        byYear = Given.list(byYear);
    }
}
