package lt.klasteriai.cms.delivery.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.Moment;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.delivery.answer.Answer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// One entry, with those it refers to where they are asked for.
final class EntryAnswer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EntryAnswer() {}

    static Answer of(Snapshot snapshot, View view, PublishedVersion version, Moment moment) {
        var now = moment.now();
        var included = snapshot.included(view, List.of(version), moment);
        var body = DeliveredEntry.at(now, version, view, included);
        var shown = Shown.of(version, included);
        return Answer.builder()
                .body(MAPPER.writeValueAsString(body))
                .type(MediaType.APPLICATION_JSON)
                .languages(EnumSet.of(version.locale()))
                .changedAt(shown.lastChange(now))
                .freshness(shown.freshness(moment))
                .keys(keys(version, shown))
                .build();
    }

    private static Set<String> keys(PublishedVersion version, Shown shown) {
        var keys = new TreeSet<>(shown.keys());
        version.references().forEach(reference -> keys.add(Answer.entryKey(reference)));
        return keys;
    }
}
