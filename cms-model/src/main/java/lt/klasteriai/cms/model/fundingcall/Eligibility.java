package lt.klasteriai.cms.model.fundingcall;

import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;

/// Somebody who may apply.
///
/// @param text under which conditions, plain text
public record Eligibility(ApplicantKind kind, Localized<String> text) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Eligibility {
        kind = Given.required(kind, "say who may apply; use other, with a text, where no word fits");
        text = Given.localized(text);
    }
}
