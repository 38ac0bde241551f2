package lt.klasteriai.cms.delivery.entry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.DeliveredList;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// A page of entries.
@RequiredArgsConstructor
final class ListAnswer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Snapshot snapshot;
    private final ListQuery query;
    private final Page page;
    private final List<PublishedVersion> included;

    static Answer of(Snapshot snapshot, ListQuery query, Instant now) {
        var page = snapshot.list(query, now);
        var included = snapshot.included(query.view(), page.items(), page.moment());
        return new ListAnswer(snapshot, query, page, included).answer();
    }

    private Answer answer() {
        return Answer.builder()
                .body(MAPPER.writeValueAsString(DeliveredList.of(query, page, included)))
                .type(MediaType.APPLICATION_JSON)
                .languages(new Shown(page.items()).languages(query.view().locale()))
                .changedAt(changedAt())
                .freshness(freshness())
                .keys(keys())
                .build();
    }

    /// A list names the publication that made it what it is. Where the clock decides which entries are in it, the
    /// entries that have left it no longer say when; then nobody does.
    private @Nullable Instant changedAt() {
        return dependsOnClock()
                ? null
                : Stream.concat(
                                snapshot.publishedAt(DeliveredList.sequence(page, included)).stream(),
                                included.stream()
                                        .map(version -> DeliveredEntry.lastChange(
                                                page.moment().now(), version)))
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    private boolean dependsOnClock() {
        return !page.moment().past() && query.dependsOnClock();
    }

    /// A moment that this node cannot tell yet whether anything will still belong to must be asked about again. A page
    /// of a state that has passed is settled, but for the clock.
    private Freshness freshness() {
        var moment = page.moment();
        if (moment.past()) {
            return new Freshness.ForEver();
        }
        if (query.view().asOf() != null) {
            return new Freshness.AskAlways();
        }
        var clock = Stream.concat(
                        snapshot.nextClockChange(query, moment.now()).stream(),
                        new Shown(included).nextChange(moment.now()).stream())
                .min(Instant::compareTo);
        boolean settled = moment.sequence() < snapshot.sequence() && clock.isEmpty();
        return settled ? new Freshness.ForEver() : new Freshness.UntilChanged(clock);
    }

    private Set<String> keys() {
        var keys = new Shown(page.items()).keys();
        keys.addAll(new Shown(included).keys());
        keys.add(Answer.listKey(query.view().type().segment()));
        return keys;
    }
}
