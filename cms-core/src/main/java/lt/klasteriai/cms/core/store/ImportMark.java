package lt.klasteriai.cms.core.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

/// Says in the authoring database that an import is being written. Whoever finds it when no import runs knows that one
/// was cut off.
public final class ImportMark {

    private static final String ID = "import";

    private final MongoTemplate template;

    public ImportMark(AuthoringStore store) {
        this(store.template());
    }

    private ImportMark(MongoTemplate template) {
        this.template = template;
    }

    /// @param since when the import began to write
    @StoredCollection(value = "unfinishedImports", notExported = "it is about this installation's own import")
    @Document("unfinishedImports")
    record MarkDocument(@Id String id, Instant since) {}

    public void set(Instant now) {
        template.save(new MarkDocument(ID, now));
    }

    public boolean isSet() {
        return template.findById(ID, MarkDocument.class) != null;
    }

    public void remove() {
        template.remove(query(where("_id").is(ID)), MarkDocument.class);
    }

    /// @throws UnfinishedImport when an import was cut off
    static MongoTemplate checked(MongoTemplate template) {
        if (new ImportMark(template).isSet()) {
            throw new UnfinishedImport();
        }
        return template;
    }
}
