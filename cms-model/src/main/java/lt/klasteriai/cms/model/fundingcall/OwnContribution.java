package lt.klasteriai.cms.model.fundingcall;

import java.math.BigDecimal;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// What applicants pay themselves.
///
/// @param percent of the costs
/// @param note plain text
public record OwnContribution(@Nullable BigDecimal percent, Localized<String> note) {
    public OwnContribution {
        percent = Given.decimal(percent);
        note = Given.localized(note);
    }
}
