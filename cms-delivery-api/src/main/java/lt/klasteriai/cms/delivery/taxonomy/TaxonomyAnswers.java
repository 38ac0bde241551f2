package lt.klasteriai.cms.delivery.taxonomy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Taxonomies as JSON.
final class TaxonomyAnswers {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Freshness UNTIL_PUBLISHED = new Freshness.UntilChanged(Optional.empty());

    private TaxonomyAnswers() {}

    static Answer names() {
        var json = MAPPER.createObjectNode();
        var items = json.putArray("items");
        Taxonomies.NAMES.forEach(name -> items.addObject().put("name", name).put("href", "/v1/taxonomies/" + name));
        return answer(json, Set.of()).keys(Set.of(Answer.PROGRAM)).build();
    }

    static Answer terms(Snapshot snapshot, String taxonomy, LocaleTag locale) {
        var json = MAPPER.createObjectNode().put("name", taxonomy);
        var items = json.putArray("items");
        snapshot.terms(taxonomy, locale, snapshot.sequence()).forEach(version -> items.add(term(version)));
        return answer(json.put("sequence", snapshot.touched(ContentType.TERMS)), EnumSet.of(locale))
                .changedAt(snapshot.publishedAt(snapshot.touched(ContentType.TERMS))
                        .orElse(null))
                .keys(Set.of(Answer.listKey(ContentType.TERMS.segment())))
                .build();
    }

    private static Answer.AnswerBuilder answer(ObjectNode json, Set<LocaleTag> languages) {
        return Answer.builder()
                .body(MAPPER.writeValueAsString(json))
                .type(MediaType.APPLICATION_JSON)
                .languages(languages)
                .freshness(UNTIL_PUBLISHED);
    }

    private static ObjectNode term(PublishedVersion version) {
        var entry = MAPPER.readTree(version.json());
        var term = MAPPER.createObjectNode()
                .put("id", version.entry().value())
                .put("locale", version.locale().tag())
                .put("name", version.title());
        copy(entry, "term", term, "key");
        copy(entry, "broader", term, "broader");
        copy(entry, "rank", term, "rank");
        return term;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.hasNonNull(name)) {
            to.set(newName, from.get(name));
        }
    }
}
