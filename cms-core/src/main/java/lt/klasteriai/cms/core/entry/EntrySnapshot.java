package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.EntryDocument.PublishedDocument;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Past;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/// The stored documents of entries and revisions, seen while editors go on, so that they agree among each other and
/// with the ledger at one sequence.
///
/// Entries are shown first: each as it is when it is shown, but without publications that came after the sequence.
/// Then revisions: those that the entry had when it was shown. For one reader in one thread; it remembers the number of
/// every entry's newest revision.
@RequiredArgsConstructor
public final class EntrySnapshot {

    /// In the order in which they are shown.
    public static final List<String> COLLECTIONS = List.of(EntryDocument.COLLECTION, RevisionDocument.COLLECTION);

    private static final DocumentCodec DOCUMENTS = new DocumentCodec();

    private final AuthoringStore store;
    private final Past past;
    private final long sequence;
    private final Map<String, Integer> newestRevisions = new HashMap<>();

    /// A document of one of the two collections; empty when it does not belong to what was shown before.
    public Optional<BsonDocument> see(String collection, BsonDocument stored) {
        return switch (collection) {
            case EntryDocument.COLLECTION -> Optional.of(entry(stored));
            case RevisionDocument.COLLECTION -> Optional.of(stored).filter(this::wasShown);
            default -> Optional.of(stored);
        };
    }

    private boolean wasShown(BsonDocument revision) {
        var newest =
                newestRevisions.get(revision.getString(RevisionDocument.ENTRY).getValue());
        return newest == null
                ? isOfPurged(revision)
                : revision.getNumber(RevisionDocument.NUMBER).intValue() <= newest;
    }

    /// What readers saw stays when an entry is removed for good; an entry that is there was made after all were shown.
    private boolean isOfPurged(BsonDocument revision) {
        var entry = revision.getString(RevisionDocument.ENTRY).getValue();
        return revision.containsKey(RevisionDocument.KEPT)
                && !store.template().exists(query(where("_id").is(entry)), EntryDocument.class);
    }

    private BsonDocument entry(BsonDocument stored) {
        var number =
                stored.getDocument("current").getNumber(RevisionDocument.NUMBER).intValue();
        newestRevisions.put(stored.getString("_id").getValue(), number);
        var ahead = stored.getDocument("published").values().stream()
                .anyMatch(published ->
                        published.asDocument().getNumber("sequence").longValue() > sequence);
        return ahead ? setBack(stored) : stored;
    }

    private BsonDocument setBack(BsonDocument stored) {
        var converter = store.template().getConverter();
        var codecs = store.template().getDb().getCodecRegistry();
        var document = new Document();
        converter.write(setBack(read(stored, converter)), document);
        return document.toBsonDocument(BsonDocument.class, codecs);
    }

    private static EntryDocument read(BsonDocument stored, MongoConverter converter) {
        var document = DOCUMENTS.decode(
                new BsonDocumentReader(stored), DecoderContext.builder().build());
        return converter.read(EntryDocument.class, document);
    }

    private EntryDocument setBack(EntryDocument document) {
        var published = new HashMap<>(document.published());
        document.published().forEach((locale, standing) -> {
            if (standing.sequence() > sequence) {
                published.remove(locale);
                standingThen(new EntryInLocale(new EntryId(document.id()), LocaleTag.of(locale)))
                        .ifPresent(then -> published.put(locale, then));
            }
        });
        return StateTags.refreshed(document.withPublished(published));
    }

    private Optional<PublishedDocument> standingThen(EntryInLocale key) {
        return past.lastOf(key).map(publication -> standing(publication, key));
    }

    private static PublishedDocument standing(Publication publication, EntryInLocale key) {
        return publication.changes().stream()
                .filter(change -> EntryInLocale.of(change).equals(key))
                .map(change -> EntryDocument.standing(publication, change))
                .findFirst()
                .orElseThrow();
    }
}
