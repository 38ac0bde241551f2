package lt.klasteriai.cms.model.fundingcall;

import java.math.BigDecimal;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// Which share of the costs is paid.
///
/// @param activity for what, e.g. `experimental development`; null for everything
/// @param region where; null for everywhere
/// @param percent of the costs
public record FundingRate(
        @Nullable String activity, @Nullable String region, BigDecimal percent) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public FundingRate {
        percent = Given.required(Given.decimal(percent), "a funding rate has a percentage");
    }
}
