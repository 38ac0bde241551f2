package lt.klasteriai.cms.core.entry;

import java.util.function.UnaryOperator;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// Changes entries that have the version which the caller based the change on.
@RequiredArgsConstructor
final class VersionedChanges {

    private final EntryStore store;
    private final EntryDocumentMapper mapper;

    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    Entry change(ContentType type, EntryId id, long expectedVersion, UnaryOperator<EntryDocument> change) {
        return change(type, id, document -> change.apply(checked(document, expectedVersion)));
    }

    /// Whatever version the entry has; the change itself sees to that.
    ///
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    Entry change(ContentType type, EntryId id, UnaryOperator<EntryDocument> change) {
        return update(type, id, document -> {
            if (document.trashed() != null) {
                throw new EntryNotFound(type, id);
            }
            return change.apply(document);
        });
    }

    Entry changeAlsoInTrash(ContentType type, EntryId id, long expectedVersion, UnaryOperator<EntryDocument> change) {
        return update(type, id, document -> change.apply(checked(document, expectedVersion)));
    }

    private Entry update(ContentType type, EntryId id, UnaryOperator<EntryDocument> change) {
        return store.update(id, document -> {
                    if (!document.type().equals(type.segment())) {
                        throw new EntryNotFound(type, id);
                    }
                    return change.apply(document);
                })
                .map(mapper::toEntry)
                .orElseThrow(() -> new EntryNotFound(type, id));
    }

    private EntryDocument checked(EntryDocument document, long expectedVersion) {
        if (document.version() != expectedVersion) {
            throw new VersionConflict(expectedVersion, mapper.toEntry(document));
        }
        return document;
    }
}
