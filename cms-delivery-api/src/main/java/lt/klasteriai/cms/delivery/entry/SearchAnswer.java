package lt.klasteriai.cms.delivery.entry;

import java.time.Instant;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.DeliveredSearch;
import lt.klasteriai.cms.core.search.SearchPage;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// What a search finds.
@RequiredArgsConstructor
final class SearchAnswer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SearchQuery query;
    private final SearchPage page;
    private final Shown shown;

    static Answer of(Snapshot snapshot, SearchQuery query, Instant now) {
        var page = snapshot.search(query, now);
        var shown = new Shown(page.hits().stream().map(SearchPage.Hit::version).toList());
        return new SearchAnswer(query, page, shown).answer();
    }

    /// The clock lets nothing in or out; it only changes what the entries shown say. When it last changed is not said:
    /// the entries found may have been changed by the clock, and any publication may have let others in.
    private Answer answer() {
        return Answer.builder()
                .body(MAPPER.writeValueAsString(DeliveredSearch.of(query, page)))
                .type(MediaType.APPLICATION_JSON)
                .languages(shown.languages(query.locale()))
                .freshness(shown.freshness(page.moment(), query.asOf()))
                .keys(keys())
                .build();
    }

    /// The newest publication is named, whatever it touched: each one changes the answer.
    private Set<String> keys() {
        var keys = shown.keys();
        for (var type : ContentType.values()) {
            keys.add(Answer.listKey(type.segment()));
        }
        return keys;
    }
}
