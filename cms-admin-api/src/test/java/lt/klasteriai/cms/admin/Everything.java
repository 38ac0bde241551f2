package lt.klasteriai.cms.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/// All that a program has stored of content, to see whether something changed it.
///
/// @param documents by database and collection
public record Everything(Map<String, List<Document>> documents) {

    private static final Set<String> LEFT_OUT = Set.of("sessions", "accounts", "positions", "leases", "auditMarks");

    /// What is stored now. Sessions and accounts are left out: they are no content, and tests make their own. So is
    /// what goes on in the background: leases, and how far followers have come.
    public static Everything in(RunningAdmin program) {
        var authoring = program.part(AuthoringStore.class).template();
        var published = program.part(PublishedStore.class).template();
        return new Everything(Stream.of(authoring, published)
                .flatMap(database -> database.getCollectionNames().stream()
                        .filter(name -> !LEFT_OUT.contains(name))
                        .map(name -> Map.entry(database.getDb().getName() + "/" + name, all(database, name))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<Document> all(MongoTemplate database, String collection) {
        return database.findAll(Document.class, collection).stream()
                .sorted((one, other) -> String.valueOf(one.get("_id")).compareTo(String.valueOf(other.get("_id"))))
                .toList();
    }
}
