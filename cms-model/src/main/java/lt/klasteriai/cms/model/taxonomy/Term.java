package lt.klasteriai.cms.model.taxonomy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.regex.Pattern;
import lombok.Builder;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A word of a taxonomy. Its title is the word as people read it.
///
/// @param taxonomy which vocabulary it belongs to, e.g. `sectors`
/// @param term its key there; never changes
/// @param broader the term above it in the same taxonomy
/// @param rank where it stands in a list; terms without a rank come last, by title
@Builder(toBuilder = true)
public record Term(
        @JsonUnwrapped CommonFields common,
        String taxonomy,
        TermKey term,
        @Nullable TermKey broader,
        @Nullable Integer rank)
        implements Content {
    private static final Pattern TAXONOMY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Term {
        common = Given.required(common, "an entry has its common fields");
        taxonomy = Given.matching(taxonomy, TAXONOMY, 80, "a taxonomy is named by a-z, 0-9 and single hyphens");
        term = Given.required(term, "a term has a key");
    }

    /// The id of its entry; it follows from taxonomy and key.
    public EntryId id() {
        return term.idIn(taxonomy);
    }

    @Override
    public List<Violation> draftViolations() {
        return TermRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return TermRules.publish(this, locale);
    }
}
