package lt.klasteriai.cms.core.editing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/// The notes on who has which entry open. A note ends by itself; whoever still has the entry open renews it before.
/// Thread-safe.
public class EditingNotes {

    /// How long a note holds.
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private final MongoTemplate template;
    private final Clock clock;

    /// @param clock the same for all nodes
    public EditingNotes(AuthoringStore store, Clock clock) {
        this.template = store.template();
        this.clock = clock;
        var notes = template.indexOps(EditingDocument.class);
        notes.createIndex(new Index().on(EditingDocument.ENTRY, Direction.ASC));
        notes.createIndex(new Index().on(EditingDocument.UNTIL, Direction.ASC));
    }

    /// The notes on this entry that hold, the oldest first.
    public List<EditingNote> of(EntryId entry) {
        var now = clock.instant();
        return template.find(query(where(EditingDocument.ENTRY).is(entry.value())), EditingDocument.class).stream()
                .filter(note -> note.until().isAfter(now))
                .map(EditingDocument::toNote)
                .sorted(Comparator.comparing(EditingNote::since).thenComparing(EditingNote::by))
                .toList();
    }

    /// Notes that this user has the entry open, from now on for as long as a note holds.
    ///
    /// @return all notes on the entry
    public List<EditingNote> renew(EntryId entry, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        template.remove(query(where(EditingDocument.UNTIL).lte(now)), EditingDocument.class);
        var id = EditingDocument.id(entry.value(), by);
        template.save(new EditingDocument(id, entry.value(), by, since(id, now), now.plus(LIFETIME)));
        return of(entry);
    }

    private Instant since(String id, Instant now) {
        return Optional.ofNullable(template.findById(id, EditingDocument.class))
                .map(EditingDocument::since)
                .orElse(now);
    }

    /// Takes the user's note away, if there is one.
    public void end(EntryId entry, String by) {
        template.remove(query(where("_id").is(EditingDocument.id(entry.value(), by))), EditingDocument.class);
    }
}
