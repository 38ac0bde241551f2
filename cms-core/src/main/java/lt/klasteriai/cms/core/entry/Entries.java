package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import tools.jackson.databind.JsonNode;

/// The door to entries as editors work on them. Thread-safe.
///
/// Every method that changes an entry is one atomic write: it happens whole or not at all.
public class Entries {

    /// Saves the first revision of a new entry.
    ///
    /// @throws RulesBroken when the content breaks rules, refers to what is not there, or takes a key or slug of
    /// another
    public Entry create(ContentType type, Content content, String by) {
        throw new UnsupportedOperationException(type + by + content);
    }

    /// Empty when there is none of this type or it lies in the trash.
    public Optional<Entry> find(ContentType type, EntryId id) {
        throw new UnsupportedOperationException(type + "/" + id);
    }

    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    public Entry get(ContentType type, EntryId id) {
        throw new UnsupportedOperationException(type + "/" + id);
    }

    /// Whatever its type, in the trash or not.
    public Optional<Entry> findAnywhere(EntryId id) {
        throw new UnsupportedOperationException(id.value());
    }

    /// The entry with this stable external key, unless it lies in the trash.
    public Optional<Entry> findByKey(ContentType type, String key) {
        throw new UnsupportedOperationException(type + "/" + key);
    }

    /// @throws BadCursor when a cursor was not given by this list
    public EntriesPage list(EntryQuery query) {
        throw new UnsupportedOperationException(query.toString());
    }

    /// Replaces the draft. Content equal to the draft changes nothing, the version included.
    ///
    /// @param expectedVersion the version that the change is based on
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    /// @throws RulesBroken as for [#create]
    public Entry replace(ContentType type, EntryId id, long expectedVersion, Content content, String by) {
        throw new UnsupportedOperationException(type + "/" + id + expectedVersion + content + by);
    }

    /// Changes a part of the draft, as [#replace].
    ///
    /// @param mergePatch by RFC 7396
    /// @throws RulesBroken when the result has not the shape of the type
    public Entry patch(ContentType type, EntryId id, long expectedVersion, JsonNode mergePatch, String by) {
        throw new UnsupportedOperationException(type + "/" + id + expectedVersion + mergePatch + by);
    }

    /// Makes an earlier revision's content the draft again, as a new revision; as [#replace].
    ///
    /// @throws RevisionNotFound when the entry has no such revision
    public Entry restoreRevision(ContentType type, EntryId id, long expectedVersion, int number, String by) {
        throw new UnsupportedOperationException(type + "/" + id + expectedVersion + number + by);
    }

    /// Puts the entry into the trash. It keeps its key and its slugs there.
    ///
    /// @throws EntryNotFound when there is none of this type or it lies there already
    /// @throws VersionConflict when the entry has another version by now
    /// @throws StillPublished while readers see it
    /// @throws StillReferenced while other entries' drafts or published versions refer to it
    public Entry trash(ContentType type, EntryId id, long expectedVersion, String by) {
        throw new UnsupportedOperationException(type + "/" + id + expectedVersion + by);
    }

    /// Takes the entry out of the trash; changes nothing when it is not there.
    ///
    /// @throws EntryNotFound when there is none of this type
    /// @throws VersionConflict when the entry has another version by now
    public Entry restore(ContentType type, EntryId id, long expectedVersion) {
        throw new UnsupportedOperationException(type + "/" + id + expectedVersion);
    }

    /// The entries that refer to this one, in their drafts or in public.
    public List<Referrer> referrers(EntryId id) {
        throw new UnsupportedOperationException(id.value());
    }

    /// Records what a committed publication did to entries. May be repeated, and in any order: of the publications of
    /// an entry and locale, the newest counts. An entry that is published leaves the trash, for nothing there is
    /// public.
    public void applyPublication(Publication publication) {
        throw new UnsupportedOperationException(publication.toString());
    }
}
