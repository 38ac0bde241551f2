package lt.klasteriai.cms.model.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A page.
///
/// @param parent the page above it
/// @param navigationOrder where it stands among its neighbours, smallest first; null when it is in no navigation
@Builder(toBuilder = true)
public record Page(
        @JsonUnwrapped CommonFields common,
        Localized<RichText> body,
        @Refers(ContentType.PAGES) @Nullable EntryId parent,
        @Nullable Integer navigationOrder)
        implements Content {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Page {
        common = Given.required(common, "an entry has its common fields");
        body = Given.localized(body);
    }

    @Override
    public List<Violation> draftViolations() {
        return PageRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return PageRules.publish(this, locale);
    }
}
