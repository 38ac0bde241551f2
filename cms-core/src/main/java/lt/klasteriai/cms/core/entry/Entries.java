package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Edit.Wanted;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The door to entries as editors work on them. Thread-safe.
///
/// Every method that changes an entry does so in one atomic write: it happens whole or not at all.
public class Entries {

    private static final int FOUND_AT_ONCE = 200;

    private final EntryStore store;
    private final ContentCodec codec;
    private final EntryDocumentMapper mapper;
    private final EntryLists lists;
    private final Referrers referrers;
    private final Revisions revisions;
    private final VersionedChanges changes;
    private final Drafting drafting;
    private final Merging merging;
    private final AuditLog audit;
    private final Clock clock;

    public Entries(AuthoringStore store, ContentCodec codec, PublishedReferrers published, Clock clock) {
        this(store, codec, published, new AuditLog(store, Clock.systemUTC()), clock);
    }

    private Entries(
            AuthoringStore store, ContentCodec codec, PublishedReferrers published, AuditLog audit, Clock clock) {
        this(EntryStore.open(store, audit), codec, published, audit, clock);
    }

    /// @param audit where every change is recorded
    Entries(EntryStore store, ContentCodec codec, PublishedReferrers published, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.store = store;
        this.codec = codec;
        this.mapper = new EntryDocumentMapper(codec);
        this.lists = new EntryLists(store, mapper);
        this.referrers = new Referrers(store, mapper, published);
        this.revisions = new Revisions(store, mapper);
        this.changes = new VersionedChanges(store, mapper);
        this.drafting = new Drafting(store, codec, mapper, clock);
        this.merging = new Merging(codec, revisions);
        this.clock = clock;
    }

    /// [#create(ContentType, Content, String, String)] without a note.
    public Entry create(ContentType type, Content content, String by) {
        return create(type, content, by, null);
    }

    /// Saves the first revision of a new entry.
    ///
    /// @param note of that revision
    /// @throws RulesBroken when the content breaks rules, refers to what is not there, or takes another's
    ///     key or slug
    public Entry create(ContentType type, Content content, String by, @Nullable String note) {
        return drafting.create(type, content, by, note);
    }

    /// As [#create(ContentType, Content, String)], for many: each of them that breaks no rule is saved.
    ///
    /// @return what became of each, in the order of the contents
    public List<Created> createAll(ContentType type, List<? extends Content> contents, String by) {
        return drafting.createAll(type, contents, by);
    }

    /// Empty when there is none of this type or it lies in the trash.
    public Optional<Entry> find(ContentType type, EntryId id) {
        return store.find(type, id).filter(Entries::isOutsideTrash).map(mapper::toEntry);
    }

    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    public Entry get(ContentType type, EntryId id) {
        return find(type, id).orElseThrow(() -> new EntryNotFound(type, id));
    }

    /// Whatever its type, in the trash or not.
    public Optional<Entry> findAnywhere(EntryId id) {
        return store.find(id).map(mapper::toEntry);
    }

    /// Whatever their types, in the trash or not; in no particular order.
    public List<Entry> findAnywhere(Collection<EntryId> ids) {
        return ids.stream()
                .map(EntryId::value)
                .distinct()
                .gather(Gatherers.windowFixed(FOUND_AT_ONCE))
                .flatMap(some -> store.findAll(some).stream())
                .map(mapper::toEntry)
                .toList();
    }

    /// The entry with this stable external key, unless it lies in the trash.
    public Optional<Entry> findByKey(ContentType type, String key) {
        return store.findByName(type, Names.ofKey(key))
                .filter(Entries::isOutsideTrash)
                .map(mapper::toEntry);
    }

    /// As [#findByKey], for many keys.
    ///
    /// @return the entries that there are, by key
    public Map<String, Entry> findByKeys(ContentType type, Collection<String> keys) {
        var names = keys.stream().map(Names::ofKey).toList();
        return store.findByNames(type, names).stream()
                .filter(Entries::isOutsideTrash)
                .map(mapper::toEntry)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(
                                entry.current().content().common().key()),
                        Function.identity()));
    }

    /// The entry that this slug belongs to in whatever locale, unless it lies in the trash.
    public Optional<Entry> findBySlug(ContentType type, Slug slug) {
        return Arrays.stream(LocaleTag.values())
                .flatMap(locale -> store.findByName(type, Names.ofSlug(locale, slug)).stream())
                .filter(Entries::isOutsideTrash)
                .findFirst()
                .map(mapper::toEntry);
    }

    /// @throws BadCursor when a cursor was not given by this list
    public EntriesPage list(EntryQuery query) {
        return lists.page(query);
    }

    /// Replaces the draft. Content equal to the draft changes nothing, the version included.
    ///
    /// @param expectedVersion the version that the change is based on
    /// @param note of the new revision
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    /// @throws RulesBroken as for [#create]
    public Entry replace(
            ContentType type, EntryId id, long expectedVersion, Content content, String by, @Nullable String note) {
        return drafting.save(type, id, merging.replacement(expectedVersion, content, null), by, note);
    }

    /// [#replace(ContentType, EntryId, long, Content, String, String)] without a note.
    public Entry replace(ContentType type, EntryId id, long expectedVersion, Content content, String by) {
        return replace(type, id, expectedVersion, content, by, null);
    }

    /// Whether the content may be saved as the entry's draft; nothing is.
    ///
    /// @throws RulesBroken as for [#replace]
    public void check(EntryId id, Content content) {
        drafting.check(id, content);
    }

    /// Changes a part of the draft, as [#replace].
    ///
    /// @param mergePatch by RFC 7396
    /// @throws lt.klasteriai.cms.core.content.InvalidContent when the result has not the shape of the type
    public Entry patch(ContentType type, EntryId id, long expectedVersion, JsonNode mergePatch, String by) {
        return drafting.save(
                type,
                id,
                (document, present) -> {
                    if (document.version() != expectedVersion) {
                        throw new VersionConflict(expectedVersion, present);
                    }
                    return new Wanted(
                            codec.read(type, codec.merge(present.current().content(), mergePatch)), null);
                },
                by,
                null);
    }

    /// Changes a part of the draft, as [#patch], and merges that with whatever disjoint changes were made since the
    /// version that it is based on.
    ///
    /// @param basedOn the version that the change is based on
    /// @param note of the new revision
    /// @throws VersionConflict when something was changed since that this would change too, or when it is no longer
    ///     known what the entry was like at that version
    public Saved merge(
            ContentType type, EntryId id, long basedOn, JsonNode mergePatch, String by, @Nullable String note) {
        var patch = merging.patch(basedOn, mergePatch);
        return new Saved(drafting.save(type, id, patch, by, note), patch.merged());
    }

    /// Makes an earlier revision's content the draft again, as a new revision; as [#replace].
    ///
    /// @param note beside what the system itself says of the new revision
    /// @throws RevisionNotFound when the entry has no such revision
    /// @throws RevisionThinned when it has it no more
    public Entry restoreRevision(
            ContentType type, EntryId id, long expectedVersion, int number, String by, @Nullable String note) {
        var earlier = revisions.getDocument(get(type, id).id(), number);
        var edit = merging.replacement(
                expectedVersion, mapper.toRevision(earlier).content(), Translations.of(earlier.stale()));
        var restored = "Restored from revision " + number;
        return drafting.save(type, id, edit, by, note == null ? restored : restored + ". " + note);
    }

    /// [#restoreRevision(ContentType, EntryId, long, int, String, String)] without a note.
    public Entry restoreRevision(ContentType type, EntryId id, long expectedVersion, int number, String by) {
        return restoreRevision(type, id, expectedVersion, number, by, null);
    }

    /// Says that the texts of these fields in this locale are right as they are, though another locale went on without
    /// them. Changes the version, and nothing when none of them is stale.
    ///
    /// @param fields their pointers
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    public Entry confirmTranslation(
            ContentType type, EntryId id, long expectedVersion, LocaleTag locale, Collection<String> fields) {
        return changes.change(
                type,
                id,
                expectedVersion,
                document -> document.withTranslations(
                        Translations.of(document.stale()).confirmed(locale, fields)));
    }

    /// Puts the entry into the trash. It keeps its key and its slugs there.
    ///
    /// @throws EntryNotFound when there is none of this type or it lies there already
    /// @throws VersionConflict when the entry has another version by now
    /// @throws StillPublished while readers see it
    /// @throws StillReferenced while other entries' drafts or published versions refer to it
    public Entry trash(ContentType type, EntryId id, long expectedVersion, String by) {
        return changes.change(type, id, expectedVersion, document -> {
            refuseWhilePublic(StateTags.statesOf(document));
            refuseWhileReferenced(id);
            return document.inTrash(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        });
    }

    /// Refuses what [#trash] would refuse of the entry as it is.
    ///
    /// @throws StillPublished while readers see it
    /// @throws StillReferenced while other entries' drafts or published versions refer to it
    public void refuseWhileNeeded(Entry entry) {
        refuseWhilePublic(entry.states());
        refuseWhileReferenced(entry.id());
    }

    private static void refuseWhilePublic(Map<LocaleTag, LocaleState> states) {
        var locales = LocaleState.publicIn(states);
        if (!locales.isEmpty()) {
            throw new StillPublished(locales);
        }
    }

    private void refuseWhileReferenced(EntryId id) {
        var found = referrers.of(id);
        if (!found.isEmpty()) {
            throw new StillReferenced(found);
        }
    }

    /// Takes the entry out of the trash; changes nothing when it is not there.
    ///
    /// @throws EntryNotFound when there is none of this type
    /// @throws VersionConflict when the entry has another version by now
    public Entry restore(ContentType type, EntryId id, long expectedVersion) {
        return changes.changeAlsoInTrash(type, id, expectedVersion, document -> {
            if (document.isPurging()) {
                throw new EntryNotFound(type, id);
            }
            return document.outOfTrash();
        });
    }

    /// The entries that refer to this one, in their drafts or in public.
    public List<Referrer> referrers(EntryId id) {
        return referrers.of(id);
    }

    /// Records what a committed publication did to entries. May be repeated, and in any order: of the publications of
    /// an entry and locale, the newest counts. An entry that is published leaves the trash, for
    /// nothing there is public.
    public void applyPublication(Publication publication) {
        var changes = new LinkedHashMap<EntryId, UnaryOperator<EntryDocument>>();
        publication.changes().stream()
                .collect(Collectors.groupingBy(Change::entry))
                .forEach((id, ofEntry) -> changes.put(id, document -> document.after(publication, ofEntry)));
        originOf(publication).run(() -> store.updateAll(changes));
    }

    /// Whoever applies it, it was done by whoever asked for it.
    private Origin originOf(Publication publication) {
        var announced = audit.announced(publication.keys().getFirst()).orElse(Origin.SYSTEM);
        return new Origin(publication.by(), announced.address(), announced.token());
    }

    private static boolean isOutsideTrash(EntryDocument document) {
        return document.trashed() == null;
    }
}
