package lt.klasteriai.cms.model.entry;

import java.time.Instant;
import java.util.List;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.rule.Violations;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// The fields that every content type has. Lists and localized values are never null, only empty.
///
/// @param key a stable name given from outside, unique per type; imports find an entry again by it
/// @param title plain text
/// @param slug the last segment of the public address; made from the title where the editor gives none
/// @param summary plain text
/// @param originallyPublishedAt when the text first appeared, where that was before it came into this system
/// @param leadImage the picture that stands for the entry
/// @param seoTitle the title for search engines, where it differs
/// @param seoDescription the summary for search engines, where it differs
/// @param ownerOrganisation whose entry it is
/// @param source where imported content came from
@Builder(toBuilder = true)
@With
public record CommonFields(
        @NotDelivered @Nullable String key,
        Localized<String> title,
        Localized<Slug> slug,
        Localized<String> summary,
        @OfTaxonomy("sectors") List<TermKey> sectors,
        @OfTaxonomy("ecosystems") List<TermKey> ecosystems,
        List<String> tags,
        @NotDelivered @Nullable Instant originallyPublishedAt,
        @Nullable LeadImage leadImage,
        Localized<String> seoTitle,
        Localized<String> seoDescription,
        @NotDelivered @Nullable String ownerOrganisation,
        @Nullable Source source) {

    /// The length a title may have where its content type says nothing else.
    public static final int MAX_TITLE_LENGTH = 300;

    public CommonFields {
        title = Given.localized(title);
        slug = Given.localized(slug);
        summary = Given.localized(summary);
        sectors = Given.list(sectors);
        ecosystems = Given.list(ecosystems);
        tags = Given.list(tags);
        seoTitle = Given.localized(seoTitle);
        seoDescription = Given.localized(seoDescription);
    }

    /// Adds what even a draft must not be.
    ///
    /// @param maxTitleLength in characters
    public void checkDraft(Violations violations, int maxTitleLength) {
        CommonRules.draft(this, maxTitleLength, violations);
    }

    /// Adds what is missing to publish in the locale.
    public void checkPublishing(Violations violations, LocaleTag locale) {
        CommonRules.publish(this, locale, violations);
    }
}
