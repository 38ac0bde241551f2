package lt.klasteriai.cms.delivery.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.DeliveredSearch;
import lt.klasteriai.cms.core.search.SearchPage;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// What a search finds.
@RequiredArgsConstructor
final class SearchAnswer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SearchQuery query;
    private final SearchPage page;

    static Answer of(Snapshot snapshot, SearchQuery query, Instant now) {
        return new SearchAnswer(query, snapshot.search(query, now)).answer();
    }

    /// When it last changed is not said: the entries found may have been changed by the clock, and any publication may
    /// have let others in.
    private Answer answer() {
        return Answer.builder()
                .body(MAPPER.writeValueAsString(DeliveredSearch.of(query, page)))
                .type(MediaType.APPLICATION_JSON)
                .languages(languages())
                .freshness(freshness())
                .keys(keys())
                .build();
    }

    /// Those of the entries shown; an empty page speaks the language that it was asked for in.
    private Set<LocaleTag> languages() {
        var languages = EnumSet.noneOf(LocaleTag.class);
        page.hits().forEach(hit -> languages.add(hit.version().locale()));
        return languages.isEmpty() ? EnumSet.of(query.locale()) : languages;
    }

    /// The clock lets nothing in or out; it only changes what the entries shown say.
    private Freshness freshness() {
        var versions = page.hits().stream().map(SearchPage.Hit::version).toList();
        return new Shown(versions).freshness(page.moment(), query.asOf());
    }

    /// The newest publication is named, whatever it touched: each one changes the answer.
    private Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var type : ContentType.values()) {
            keys.add(Answer.listKey(type.segment()));
        }
        page.hits().forEach(hit -> keys.add(Answer.entryKey(hit.version().entry())));
        return keys;
    }
}
