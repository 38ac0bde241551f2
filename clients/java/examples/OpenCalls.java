import java.net.URI;
import java.util.HashMap;
import lt.klasteriai.cms.client.DeliveryClient;
import lt.klasteriai.cms.client.content.ClusterFields;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.FundingCall.State;
import lt.klasteriai.cms.client.content.FundingCallFields;
import lt.klasteriai.cms.client.content.NewsFields;
import lt.klasteriai.cms.client.content.Published;
import lt.klasteriai.cms.client.content.Withdrawn;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Query;

/// The funding calls that close next, what there is to choose from, and a copy of everything that is public.
///
/// The argument is the address of the delivery API.
void main(String[] arguments) {
    var url = URI.create(arguments.length == 0 ? "http://localhost:8080" : arguments[0]);
    try (var cms = DeliveryClient.builder(url).language(Language.EN).build()) {
        openCalls(cms);
        newsAboutClusters(cms);
        copy(cms);
    }
}

void openCalls(DeliveryClient cms) {
    var calls = cms.fundingCalls()
            .list(Query.where(FundingCallFields.STATE.in(State.OPEN, State.CLOSING_SOON))
                    .sort(FundingCallFields.Sort.NEXT_DEADLINE)
                    .facets(FundingCallFields.Facets.PROGRAMME)
                    .count()
                    .size(5));
    IO.println(calls.page().total() + " calls are open. The next to close:");
    calls.items().forEach(call -> IO.println("  " + call.nextDeadline() + "  " + call.title()));
    calls.facet(FundingCallFields.Facets.PROGRAMME)
            .forEach(count -> IO.println("  " + count.count() + " of " + count.value()));
}

void newsAboutClusters(DeliveryClient cms) {
    IO.println("News about clusters:");
    var news = cms.news().list(Query.where(NewsFields.CLUSTERS.exists()).include(NewsFields.Include.CLUSTERS).size(3));
    for (var item : news.items()) {
        var clusters = item.clusters().stream()
                .map(reference -> news.behind(reference).map(Entry::title).orElse(reference.title()))
                .toList();
        IO.println("  " + item.title() + " " + clusters);
    }
    var inKaunas = cms.clusters().all(Query.where(ClusterFields.MUNICIPALITY.contains("kaun"))).count();
    IO.println(inKaunas + " clusters have their seat in Kaunas.");
}

void copy(DeliveryClient cms) {
    var copy = new HashMap<String, Entry>();
    var changes = cms.sync();
    for (var change : changes) {
        var key = change.type() + "/" + change.id() + "/" + change.locale();
        switch (change) {
            case Published published -> copy.put(key, published.entry());
            case Withdrawn withdrawn -> copy.remove(key);
        }
    }
    IO.println("A copy of all that is public has " + copy.size() + " entries; the next run would go on from "
            + changes.token().orElseThrow());
}
