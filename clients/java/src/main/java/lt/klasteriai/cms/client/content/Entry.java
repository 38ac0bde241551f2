// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.List;
import lt.klasteriai.cms.client.query.Language;
import org.jspecify.annotations.Nullable;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.class, name = "news"),
    @JsonSubTypes.Type(value = Cluster.class, name = "clusters"),
    @JsonSubTypes.Type(value = FundingCall.class, name = "funding-calls"),
    @JsonSubTypes.Type(value = PolicyDocument.class, name = "policy-documents"),
    @JsonSubTypes.Type(value = Event.class, name = "events"),
    @JsonSubTypes.Type(value = Page.class, name = "pages"),
    @JsonSubTypes.Type(value = Term.class, name = "terms")
})
public sealed interface Entry permits News, Cluster, FundingCall, PolicyDocument, Event, Page, Term {
    String id();

    String type();

    Language locale();

    String slug();

    String title();

    @Nullable
    String summary();

    List<TermName> sectors();

    List<TermName> ecosystems();

    List<String> tags();

    @Nullable
    LeadImage leadImage();

    @Nullable
    String seoTitle();

    @Nullable
    String seoDescription();

    @Nullable
    Source source();

    OffsetDateTime publishedAt();

    OffsetDateTime firstPublishedAt();

    OffsetDateTime updatedAt();

    long sequence();

    String href();
}
