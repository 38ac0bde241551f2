package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/// What has changed among the entries, for those who keep something of their own about each. Thread-safe.
///
/// Times of writing are the store's, but a write may be seen a little after its time. So whoever follows looks back a
/// while at each look, tells by the marks what it knows already, and now and then compares all.
public class EntryChanges {

    private static final String ID = "_id";

    private final EntryStore store;
    private final EntryDocumentMapper mapper;

    public EntryChanges(AuthoringStore store, ContentCodec codec) {
        this(EntryStore.open(store), codec);
    }

    EntryChanges(EntryStore store, ContentCodec codec) {
        this.store = store;
        this.mapper = new EntryDocumentMapper(codec);
    }

    /// One state of an entry, told from every other one.
    ///
    /// @param writes how often the entry was written
    /// @param changedAt when it was last written
    public record Mark(EntryId entry, long writes, Instant changedAt) {}

    /// An entry, in the trash or not, with the mark of the state it is in.
    public record Marked(Mark mark, Entry entry) {}

    /// The entries written at this time or later, in the order of their writing.
    ///
    /// @param after the last one of the page before; null for the first page
    public List<Mark> since(Instant from, @Nullable Mark after, int limit) {
        var written = after == null
                ? where(EntryDocument.CHANGED_AT).gte(from)
                : where(EntryDocument.CHANGED_AT).gte(after.changedAt()).andOperator(beyond(after));
        return store
                .marks(query(written)
                        .with(Sort.by(EntryDocument.CHANGED_AT, ID))
                        .limit(limit))
                .stream()
                .map(EntryChanges::mark)
                .toList();
    }

    private static Criteria beyond(Mark mark) {
        return new Criteria()
                .orOperator(
                        where(EntryDocument.CHANGED_AT).gt(mark.changedAt()),
                        where(ID).gt(mark.entry().value()));
    }

    /// All entries in the order of their ids.
    ///
    /// @param after the last one of the page before; null for the first page
    public List<Mark> all(@Nullable Mark after, int limit) {
        var rest = where(ID).gt(after == null ? "" : after.entry().value());
        return store.marks(query(rest).with(Sort.by(ID)).limit(limit)).stream()
                .map(EntryChanges::mark)
                .toList();
    }

    /// The entries outside the trash whose newest revision is not what readers see in some locale, in the order of
    /// their ids.
    public List<Mark> unpublished(int limit) {
        var types =
                Arrays.stream(ContentType.values()).map(ContentType::segment).toList();
        var states = Stream.of(EntryState.DRAFT, EntryState.CHANGED, EntryState.WITHDRAWN)
                .map(state -> StateTags.wanted(state, null))
                .toList();
        var differing =
                where(EntryDocument.TYPE).in(types).and(EntryDocument.STATES).in(states);
        return store.marks(query(differing).with(Sort.by(ID)).limit(limit)).stream()
                .map(EntryChanges::mark)
                .toList();
    }

    private static Mark mark(EntryStore.MarkDocument document) {
        return mark(document.id(), document.writes(), document.changedAt());
    }

    private static Mark mark(String id, long writes, @Nullable Instant changedAt) {
        return new Mark(new EntryId(id), writes, changedAt == null ? Instant.EPOCH : changedAt);
    }

    /// These entries as they are now, in no particular order. Those that are gone for good are missing.
    public List<Marked> read(Collection<EntryId> ids) {
        return store.findAll(ids.stream().map(EntryId::value).toList()).stream()
                .map(document -> new Marked(
                        mark(document.id(), Objects.requireNonNullElse(document.writes(), 0L), document.changedAt()),
                        mapper.toEntry(document)))
                .toList();
    }
}
