// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client;

import lt.klasteriai.cms.client.content.Cluster;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.Event;
import lt.klasteriai.cms.client.content.FundingCall;
import lt.klasteriai.cms.client.content.News;
import lt.klasteriai.cms.client.content.Page;
import lt.klasteriai.cms.client.content.PolicyDocument;

/// The content types.
interface ContentTypes {
    /// The entries of a content type.
    ///
    /// @param segment where the type stands in addresses
    <E extends Entry> Entries<E> entries(Class<E> type, String segment);

    /// The news.
    default Entries<News> news() {
        return entries(News.class, "news");
    }

    /// The clusters.
    default Entries<Cluster> clusters() {
        return entries(Cluster.class, "clusters");
    }

    /// The funding-calls.
    default Entries<FundingCall> fundingCalls() {
        return entries(FundingCall.class, "funding-calls");
    }

    /// The policy-documents.
    default Entries<PolicyDocument> policyDocuments() {
        return entries(PolicyDocument.class, "policy-documents");
    }

    /// The events.
    default Entries<Event> events() {
        return entries(Event.class, "events");
    }

    /// The pages.
    default Entries<Page> pages() {
        return entries(Page.class, "pages");
    }
}
