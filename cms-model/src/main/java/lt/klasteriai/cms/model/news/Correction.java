package lt.klasteriai.cms.model.news;

import java.time.Instant;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;

/// What was wrong in a news item, and since when it is right.
///
/// @param text plain text
public record Correction(Instant at, Localized<String> text) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Correction {
        at = Given.required(at, "a correction says when it was made");
        text = Given.localized(text);
    }
}
