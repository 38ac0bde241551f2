package lt.klasteriai.cms.model.contenttype;

import java.util.Arrays;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.event.Event;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.page.Page;
import lt.klasteriai.cms.model.policydocument.PolicyDocument;
import lt.klasteriai.cms.model.taxonomy.Term;

/// The record of each content type.
///
/// A new content type begins here: a constant in [ContentType], a record that is [Content] in a package of its own, a
/// line below. The compiler asks for the line; JSON, references and JSON Schema follow from the record's components.
public final class ContentClasses {

    private ContentClasses() {}

    /// The record that holds the content of this type.
    public static Class<? extends Content> of(ContentType type) {
        return switch (type) {
            case NEWS -> News.class;
            case CLUSTERS -> Cluster.class;
            case FUNDING_CALLS -> FundingCall.class;
            case POLICY_DOCUMENTS -> PolicyDocument.class;
            case EVENTS -> Event.class;
            case PAGES -> Page.class;
            case TERMS -> Term.class;
        };
    }

    /// The type that this content is of.
    ///
    /// @throws IllegalArgumentException when its class is none of those above
    public static ContentType typeOf(Content content) {
        return Arrays.stream(ContentType.values())
                .filter(type -> of(type).isInstance(content))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no content type has this record"));
    }
}
