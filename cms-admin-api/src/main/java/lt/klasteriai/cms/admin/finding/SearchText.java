package lt.klasteriai.cms.admin.finding;

import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.core.finding.FindingQuery;
import org.jspecify.annotations.Nullable;

/// The words that somebody looks for.
record SearchText(String words) {

    static @Nullable String of(@Nullable SearchText sent) {
        return sent == null ? null : sent.words;
    }

    /// @throws NotAValue when there are none or too many
    public static SearchText valueOf(String text) {
        if (text.isBlank() || text.length() > FindingQuery.LONGEST_TEXT) {
            throw new NotAValue("It has 1 to " + FindingQuery.LONGEST_TEXT + " characters, not only spaces.");
        }
        return new SearchText(text);
    }
}
