package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// The reviews of entries and the comments on them, as they are kept in the entries themselves. Who may change what is
/// decided elsewhere. Thread-safe; every change is one atomic write.
public class EntryReviews {

    private final EntryStore store;
    private final EntryDocumentMapper mapper;
    private final VersionedChanges changes;

    EntryReviews(EntryStore store, ContentCodec codec) {
        this.store = store;
        this.mapper = new EntryDocumentMapper(codec);
        this.changes = new VersionedChanges(store, mapper);
    }

    /// Changes reviews, and the entry's version with them. A revision that is approved is kept for ever.
    ///
    /// @param expectedVersion the version that the change is based on; null for whatever the entry has
    /// @param change gives the reviews that change; asked again whenever another writer came between
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    public Entry change(
            ContentType type,
            EntryId id,
            @Nullable Long expectedVersion,
            Function<Entry, Map<LocaleTag, Review>> change) {
        UnaryOperator<EntryDocument> changed = document -> {
            var wanted = change.apply(mapper.toEntry(document));
            if (wanted.values().stream()
                    .anyMatch(review -> review.approves(document.current().number()))) {
                store.archiveForEver(document.current());
            }
            return document.withReviewsChanged(ReviewsOfEntry.of(document).with(wanted));
        };
        return expectedVersion == null
                ? changes.change(type, id, changed)
                : changes.change(type, id, expectedVersion, changed);
    }

    /// The comments on an entry, the oldest first.
    ///
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    public List<Comment> comments(ContentType type, EntryId id) {
        return store.find(type, id)
                .filter(document -> document.trashed() == null)
                .map(EntryDocument::allComments)
                .orElseThrow(() -> new EntryNotFound(type, id));
    }

    /// Changes the comments on an entry. Its version stays: nobody's work on the content is disturbed by it.
    ///
    /// @param change gives all comments from what is there; asked again whenever another writer came between
    /// @throws EntryNotFound when there is none of this type or it lies in the trash
    public void changeComments(ContentType type, EntryId id, BiFunction<Entry, List<Comment>, List<Comment>> change) {
        changes.change(type, id, document -> {
            var comments = change.apply(mapper.toEntry(document), document.allComments());
            return comments.equals(document.allComments()) ? document : document.withComments(comments);
        });
    }
}
