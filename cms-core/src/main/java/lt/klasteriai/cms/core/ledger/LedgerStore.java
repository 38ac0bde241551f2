package lt.klasteriai.cms.core.ledger;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.store.NewDocuments;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The ledger's collections. Each method is one atomic operation on one document, or several such that may be cut off
/// anywhere and repeated; which of them are called in what order is the business of [LedgerWriter].
class LedgerStore {

    private static final String ID = "_id";
    private static final String KEY = "key";
    private static final String COMMITTED_AT = "committedAt";
    private static final String SEQUENCE = "sequence";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LIVE = "live";
    private static final String ENTRY = "entry";
    private static final String LOCALE = "locale";
    private static final String REFERENCES = "references";
    private static final String RELATION_TARGETS = "relations.target";
    private static final int INSERT_AT_ONCE = 100;

    private final MongoTemplate template;
    private final LedgerDocumentMapper mapper = LedgerDocumentMapper.INSTANCE;

    LedgerStore(PublishedStore store) {
        this.template = store.template();
    }

    /// Makes an empty ledger out of an empty database; changes nothing in one that has a ledger.
    void initialise() {
        var versions = template.indexOps(VersionDocument.class);
        versions.createIndex(new Index().on(FROM, Direction.ASC).on(ID, Direction.ASC));
        versions.createIndex(new Index().on(TO, Direction.ASC));
        versions.createIndex(
                new Index().on(ENTRY, Direction.ASC).on(LOCALE, Direction.ASC).on(FROM, Direction.ASC));
        versions.createIndex(new Index().on(ENTRY, Direction.ASC).on(TO, Direction.ASC));
        versions.createIndex(new Index().on(REFERENCES, Direction.ASC).on(TO, Direction.ASC));
        versions.createIndex(new Index().on(RELATION_TARGETS, Direction.ASC).on(TO, Direction.ASC));
        template.indexOps(PublicationDocument.class)
                .createIndex(new Index().on(KEY, Direction.ASC).unique());
        try {
            template.insert(
                    new HeadDocument(HeadDocument.ID, 0, UUID.randomUUID().toString(), null));
        } catch (DuplicateKeyException _) {
            // the ledger is there
        }
    }

    long head() {
        return headDocument().map(HeadDocument::sequence).orElse(0L);
    }

    Optional<String> identity() {
        return headDocument().map(HeadDocument::identity);
    }

    Optional<String> origin() {
        return headDocument().map(HeadDocument::ledger);
    }

    private Optional<HeadDocument> headDocument() {
        return Optional.ofNullable(template.findById(HeadDocument.ID, HeadDocument.class));
    }

    Optional<Publication> publication(long sequence) {
        return Optional.ofNullable(template.findById(sequence, PublicationDocument.class))
                .map(mapper::toPublication);
    }

    Optional<Publication> publicationWithKey(String key) {
        return Optional.ofNullable(template.findOne(query(where(KEY).is(key)), PublicationDocument.class))
                .map(mapper::toPublication);
    }

    boolean hasAny(Collection<String> keys) {
        return template.exists(query(where(KEY).in(keys)), PublicationDocument.class);
    }

    Optional<Instant> committedAt(long sequence) {
        return Optional.ofNullable(template.findById(sequence, PublicationDocument.class))
                .map(PublicationDocument::committedAt);
    }

    List<Publication> publications(long first, long last) {
        if (first > last) {
            return List.of();
        }
        var inOrder = query(where(ID).gte(first).lte(last)).with(Sort.by(ID));
        return template.find(inOrder, PublicationDocument.class).stream()
                .map(mapper::toPublication)
                .toList();
    }

    /// Step 1.
    ///
    /// @return false when another publication has that sequence or one of those keys
    boolean insert(Publication publication) {
        try {
            template.insert(mapper.toDocument(publication));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// Step 2. Versions that are there already are left as they are.
    void insert(List<PublishedVersion> versions) {
        for (int start = 0; start < versions.size(); start += INSERT_AT_ONCE) {
            var some = versions.subList(start, Math.min(versions.size(), start + INSERT_AT_ONCE));
            NewDocuments.insert(
                    template,
                    VersionDocument.COLLECTION,
                    some.stream().map(mapper::toDocument).toList());
        }
    }

    /// Step 3. Ends the intervals that are still open; others are left as they are.
    void close(Collection<String> versionIds, long sequence) {
        if (!versionIds.isEmpty()) {
            var open = query(where(ID).in(versionIds).and(TO).is(PublishedVersion.OPEN));
            template.updateMulti(open, Update.update(TO, sequence), VersionDocument.class);
        }
    }

    /// Step 4, the commit. Changes nothing when the head is not at the predecessor.
    void advanceHead(long sequence) {
        var atPredecessor = query(where(ID).is(HeadDocument.ID).and(SEQUENCE).is(sequence - 1));
        template.updateFirst(atPredecessor, Update.update(SEQUENCE, sequence), HeadDocument.class);
    }

    /// Step 5, the mark.
    void markCommitted(long sequence, Instant now) {
        var unmarked = query(where(ID).is(sequence).and(COMMITTED_AT).isNull());
        template.updateFirst(unmarked, Update.update(COMMITTED_AT, now), PublicationDocument.class);
    }

    /// Step 5, the flag.
    void dropLiveFlag(Collection<String> versionIds) {
        if (!versionIds.isEmpty()) {
            template.updateMulti(query(where(ID).in(versionIds)), Update.update(LIVE, false), VersionDocument.class);
        }
    }

    List<PublishedVersion> openedIn(long after, long upTo) {
        var inOrder = query(where(FROM).gt(after).lte(upTo)).with(Sort.by(FROM, ID));
        return find(inOrder).stream()
                .map(version -> version.to() > upTo
                        ? version.toBuilder().to(PublishedVersion.OPEN).build()
                        : version)
                .toList();
    }

    List<PublishedVersion> closedIn(long after, long upTo) {
        return find(query(where(TO).gt(after).lte(upTo)));
    }

    List<PublishedVersion> visibleAt(long sequence, Collection<EntryId> entries) {
        return find(query(visible(where(ENTRY).in(values(entries)), sequence)));
    }

    /// As much of a version as tells which entry it is of, in which locale.
    record KeyDocument(String entry, String locale) {}

    Set<EntryInLocale> visibleKeysAt(long sequence, Collection<EntryId> entries) {
        return keys(visible(where(ENTRY).in(values(entries)), sequence));
    }

    Set<EntryInLocale> showingKeysAt(long sequence, Collection<EntryId> entries) {
        return keys(visible(where(REFERENCES).in(values(entries)), sequence));
    }

    private Set<EntryInLocale> keys(Criteria criteria) {
        var keysOnly = query(criteria);
        keysOnly.fields().include(ENTRY, LOCALE);
        return template.find(keysOnly, KeyDocument.class, VersionDocument.COLLECTION).stream()
                .map(key -> new EntryInLocale(new EntryId(key.entry()), LocaleTag.of(key.locale())))
                .collect(Collectors.toSet());
    }

    List<PublishedVersion> showingAt(long sequence, Collection<EntryId> entries) {
        return find(query(visible(where(REFERENCES).in(values(entries)), sequence)));
    }

    List<PublishedVersion> relatingAt(long sequence, Collection<EntryId> entries) {
        return find(query(visible(where(RELATION_TARGETS).in(values(entries)), sequence)));
    }

    /// In which locales these entries were ever visible.
    Set<EntryInLocale> keysUpTo(long sequence, Collection<EntryId> entries) {
        return keys(where(ENTRY).in(values(entries)).and(FROM).lte(sequence));
    }

    Optional<PublishedVersion> newestUpTo(long sequence, EntryId entry, LocaleTag locale) {
        var newestFirst = query(where(ENTRY)
                        .is(entry.value())
                        .and(LOCALE)
                        .is(locale.tag())
                        .and(FROM)
                        .lte(sequence))
                .with(Sort.by(Direction.DESC, FROM))
                .limit(1);
        return find(newestFirst).stream().findFirst();
    }

    private static Criteria visible(Criteria criteria, long sequence) {
        return criteria.and(TO).gt(sequence).and(FROM).lte(sequence);
    }

    private static List<String> values(Collection<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }

    private List<PublishedVersion> find(Query query) {
        return template.find(query, VersionDocument.class).stream()
                .map(mapper::toVersion)
                .toList();
    }
}
