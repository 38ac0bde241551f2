package lt.klasteriai.cms.standalone;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.id.Ids;
import org.bson.Document;

/// Copies of entries, each with a history, written past the program: saving a million revisions through it would take
/// hours. Every copy is an entry of its own, with its own id, names and published versions.
final class GeneratedEntries implements AutoCloseable {

    private static final int AT_ONCE = 250;

    private final MongoClient client;
    private final List<Document> originals;
    private final Map<String, List<Document>> versions;
    private final int revisions;

    /// @param uri the store, which already holds entries of the types
    GeneratedEntries(String uri, List<String> types, int revisions) {
        this.client = MongoClients.create(uri);
        this.originals = authoring("entries").find(in("type", types)).into(new ArrayList<>());
        this.versions = new HashMap<>();
        this.revisions = revisions;
        originals.forEach(original -> versions.put(id(original), versionsOf(id(original))));
    }

    private List<Document> versionsOf(String entry) {
        return published("versions")
                .find(and(eq("entry", entry), eq("live", true)))
                .into(new ArrayList<>());
    }

    /// Writes that many copies.
    ///
    /// @return their paths, such as `/news/01KB…`
    List<String> write(int copies) {
        var paths = new ArrayList<String>();
        for (int first = 0; first < copies; first += AT_ONCE) {
            paths.addAll(writeSome(first, Math.min(copies, first + AT_ONCE)));
        }
        return paths;
    }

    private List<String> writeSome(int first, int last) {
        var entries = new ArrayList<Document>();
        var earlier = new ArrayList<Document>();
        var published = new ArrayList<Document>();
        for (int number = first; number < last; number++) {
            var original = originals.get(number % originals.size());
            var names = newNames(original, number);
            var entry = (Document) copy(original, names);
            addHistory(entry, earlier);
            entries.add(entry);
            versions.getOrDefault(id(original), List.of())
                    .forEach(version -> published.add((Document) copy(version, names)));
        }
        authoring("revisions").insertMany(earlier);
        authoring("entries").insertMany(entries);
        if (!published.isEmpty()) {
            published("versions").insertMany(published);
        }
        return entries.stream()
                .map(entry -> "/" + entry.getString("type") + "/" + id(entry))
                .toList();
    }

    private static Map<String, String> newNames(Document original, int number) {
        var names = new HashMap<String, String>();
        original.getList("names", String.class).forEach(name -> names.put(name, name + "-" + number));
        var key = original.getEmbedded(List.of("current", "content", "key"), String.class);
        if (key != null) {
            names.put(key, key + "-" + number);
        }
        var titles = original.getEmbedded(List.of("current", "content", "title"), Document.class);
        titles.values().forEach(title -> names.put((String) title, title + " " + number));
        names.put(id(original), Ids.of("copy " + number));
        return names;
    }

    /// The first revision is the one that was published; the others are drafts after it.
    private void addHistory(Document entry, List<Document> earlier) {
        var current = entry.get("current", Document.class);
        for (int number = 1; number < revisions; number++) {
            earlier.add(revision(current, id(entry), number));
        }
        entry.put("current", revision(current, id(entry), revisions));
        entry.put("version", (long) revisions);
        entry.remove("act");
    }

    private static Document revision(Document current, String entry, int number) {
        var revision = new Document(current);
        revision.put("_id", entry + "/" + number);
        revision.put("number", number);
        revision.put("version", (long) number);
        if (number == 1) {
            revision.put("kept", true);
        } else {
            revision.remove("kept");
        }
        return revision;
    }

    private static Object copy(Object value, Map<String, String> names) {
        return switch (value) {
            case Document document -> {
                var copied = new Document();
                document.forEach((name, each) -> copied.put(name, each == null ? null : copy(each, names)));
                yield copied;
            }
            case List<?> list -> list.stream().map(each -> copy(each, names)).toList();
            case String text -> renamed(text, names);
            default -> value;
        };
    }

    /// Names stand alone or, in delivered JSON and in ids made of several parts, between quotes and slashes.
    private static String renamed(String text, Map<String, String> names) {
        var whole = names.get(text);
        if (whole != null) {
            return whole;
        }
        var renamed = text;
        for (var name : names.entrySet()) {
            renamed = renamed.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"")
                    .replace("/" + name.getKey() + "?", "/" + name.getValue() + "?")
                    .replace(name.getKey() + "/", name.getValue() + "/");
        }
        return renamed;
    }

    private static String id(Document document) {
        return document.getString("_id");
    }

    private MongoCollection<Document> authoring(String collection) {
        return client.getDatabase("cms_authoring").getCollection(collection);
    }

    private MongoCollection<Document> published(String collection) {
        return client.getDatabase("cms_published").getCollection(collection);
    }

    @Override
    public void close() {
        client.close();
    }
}
