package lt.klasteriai.cms.delivery.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.Lookup;
import lt.klasteriai.cms.core.search.Moment;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// One entry, with those it refers to where they are asked for.
final class EntryAnswer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EntryAnswer() {}

    /// @param asked the parameters of the request
    /// @throws RequestRefused when there is no such entry, or no longer
    static Answer of(Snapshot snapshot, EntryQuery query, Instant now, Parameters asked) {
        var moment = snapshot.moment(query.view(), now);
        return switch (snapshot.find(query, moment)) {
            case Lookup.Found found -> found(snapshot, query, found.version(), moment);
            case Lookup.Moved moved -> redirect(query, moved.version(), asked);
            case Lookup.Gone gone ->
                throw new RequestRefused(
                        new Problem(ProblemType.WITHDRAWN, "This entry was public once and has been withdrawn."));
            case Lookup.Missing missing ->
                throw new RequestRefused(new Problem(ProblemType.NOT_FOUND, "No entry has this slug or id."));
        };
    }

    /// Where the entry moved to next is for the next publication to say, and no clock changes it.
    private static Answer redirect(EntryQuery query, PublishedVersion present, Parameters asked) {
        var path = "/v1/" + present.type().segment() + "/" + present.slug();
        var parameters = asked.sorted().toQuery();
        return Answer.builder()
                .body("")
                .type(MediaType.APPLICATION_JSON)
                .languages(Set.of())
                .location(parameters.isEmpty() ? path : path + "?" + parameters)
                .freshness(new Freshness.UntilChanged(Optional.empty()))
                .keys(new TreeSet<>(Set.of(Answer.entryKey(present.entry()), addressKey(query))))
                .build();
    }

    private static Answer found(Snapshot snapshot, EntryQuery query, PublishedVersion version, Moment moment) {
        var view = query.view();
        var now = moment.now();
        var included = snapshot.included(view, List.of(version), moment);
        var body = DeliveredEntry.at(now, version, view, included);
        var shown = Shown.of(version, included);
        return Answer.builder()
                .body(MAPPER.writeValueAsString(body))
                .type(MediaType.APPLICATION_JSON)
                .languages(EnumSet.of(version.locale()))
                .changedAt(shown.lastChange(now))
                .freshness(shown.freshness(moment, view.asOf()))
                .keys(keys(query, version, shown))
                .build();
    }

    /// An entry can take over an address from another without a change of that one.
    private static String addressKey(EntryQuery query) {
        return Answer.addressKey(query.view().type().segment(), query.slugOrId());
    }

    private static Set<String> keys(EntryQuery query, PublishedVersion version, Shown shown) {
        var keys = new TreeSet<>(shown.keys());
        keys.add(addressKey(query));
        version.references().forEach(reference -> keys.add(Answer.entryKey(reference)));
        return keys;
    }
}
