// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import lt.klasteriai.cms.client.query.Language;
import org.jspecify.annotations.Nullable;

public record News(
        String id,
        Language locale,
        String slug,
        String title,
        @Nullable String summary,
        List<TermName> sectors,
        List<TermName> ecosystems,
        List<String> tags,
        @Nullable LeadImage leadImage,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Source source,
        @Nullable String lead,
        @Nullable RichText body,
        List<String> bylines,
        @Nullable String dateline,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable OffsetDateTime expiresAt,
        List<Correction> corrections,
        @Nullable URI canonicalUrl,
        @Nullable String licence,
        List<Reference> clusters,
        List<Reference> fundingCalls,
        List<Reference> policyDocuments,
        List<Reference> events,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public News {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        clusters = clusters == null ? List.of() : List.copyOf(clusters);
        fundingCalls = fundingCalls == null ? List.of() : List.copyOf(fundingCalls);
        policyDocuments = policyDocuments == null ? List.of() : List.copyOf(policyDocuments);
        events = events == null ? List.of() : List.copyOf(events);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "news";
    }

    /// Generated.
    public record Alternate(Language locale, String slug, String href) {}
}
