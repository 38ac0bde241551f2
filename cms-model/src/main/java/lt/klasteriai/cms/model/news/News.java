package lt.klasteriai.cms.model.news;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.contact.WebAddress;
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

/// A news item. Its title is the headline.
///
/// @param lead the first paragraph, plain text
/// @param bylines who wrote it
/// @param dateline the place it was written at
/// @param embargoedUntil before this instant nobody may see it
/// @param expiresAt from this instant on it is of no use any more
/// @param corrections oldest first
/// @param canonicalUrl the original, when it is taken over from elsewhere
/// @param licence under which terms others may take it over
@Builder(toBuilder = true)
public record News(
        @JsonUnwrapped CommonFields common,
        Localized<String> lead,
        Localized<RichText> body,
        List<String> bylines,
        @Nullable String dateline,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expiresAt,
        List<Correction> corrections,
        @Nullable WebAddress canonicalUrl,
        @Nullable String licence,
        @Refers(ContentType.CLUSTERS) List<EntryId> clusters,
        @Refers(ContentType.FUNDING_CALLS) List<EntryId> fundingCalls,
        @Refers(ContentType.POLICY_DOCUMENTS) List<EntryId> policyDocuments,
        @Refers(ContentType.EVENTS) List<EntryId> events)
        implements Content {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public News {
        common = Given.required(common, "an entry has its common fields");
        lead = Given.localized(lead);
        body = Given.localized(body);
        bylines = Given.list(bylines);
        corrections = Given.list(corrections);
        clusters = Given.list(clusters);
        fundingCalls = Given.list(fundingCalls);
        policyDocuments = Given.list(policyDocuments);
        events = Given.list(events);
    }

    @Override
    public List<Violation> draftViolations() {
        return NewsRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return NewsRules.publish(this, locale);
    }
}
