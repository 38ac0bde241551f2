// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.OffsetDateTime;
import java.util.List;
import lt.klasteriai.cms.client.query.Language;
import org.jspecify.annotations.Nullable;

public record Page(
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
        @Nullable RichText body,
        @Nullable Reference parent,
        @Nullable Long navigationOrder,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public Page {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "pages";
    }

    /// Generated.
    public record Alternate(Language locale, String slug, String href) {}
}
