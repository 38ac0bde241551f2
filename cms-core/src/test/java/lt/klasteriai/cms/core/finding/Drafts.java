package lt.klasteriai.cms.core.finding;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An authoring database with entries, on which any number of nodes can search.
final class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EDITOR = "rasa";

    private final AuthoringStore store = new TestStore().authoring();
    private final ContentCodec codec = new ContentCodec();
    private final Entries entries = new Entries(store, codec, _ -> Map.of(), Clock.systemUTC());

    Entry page(String title) {
        return create(ContentType.PAGES, "{'title':{'lt':'" + title + "'}}");
    }

    Entry create(ContentType type, String singleQuoted) {
        return entries.create(type, codec.read(type, json(singleQuoted)), EDITOR);
    }

    Entry rename(Entry entry, String title) {
        return entries.patch(
                entry.type(), entry.id(), entry.version(), json("{'title':{'lt':'" + title + "'}}"), EDITOR);
    }

    private static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }

    /// Takes the entry out of the database, as the end of its time in the trash does.
    void destroy(Entry entry) {
        store.template().remove(Query.query(Criteria.where("_id").is(entry.id().value())), "entries");
    }

    /// Puts it back as it was at another time.
    void rewrite(Entry entry, String field, Object value) {
        var update = new Update().set(field, value);
        store.template()
                .updateFirst(Query.query(Criteria.where("_id").is(entry.id().value())), update, "entries");
    }

    /// Another node's search, over the index in this folder.
    Node node(Path folder) {
        var index = DraftIndex.open(folder);
        return new Node(
                index,
                new Finding(index, new EntryChanges(store, codec), _ -> Map.of(), Set::of, new StoreClock(store)));
    }

    /// A running search.
    record Node(DraftIndex index, Finding finding) implements AutoCloseable {

        List<EntryId> find(String text) {
            return page(text).items().stream().map(hit -> hit.entry().id()).toList();
        }

        FindingPage page(String text) {
            return finding.find(FindingQuery.all(EDITOR).withText(text));
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
