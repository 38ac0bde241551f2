package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// An entry as it is stored: its newest revision in full and everything that must change together with it. A save is
/// one compare-and-set of this document, so no crash leaves it half done.
///
/// @param writes counts the writes of the document; what the compare-and-set compares
/// @param version what editors see of it: counts the changes that concern them
/// @param names what no other entry of the type may have: the key and every slug that belongs to the entry, and the id,
///     because an index takes an empty list for a value that is unique as well
/// @param kept the slugs among them that were ever given to a publication; they belong to the entry for ever
/// @param made the locales whose slug was made from the title and follows it until it is kept
/// @param locales the locales that the draft has a title in
/// @param references the ids of the entries that the draft refers to
/// @param states what lists filter by; see [StateTags]
/// @param stale the translations that were left behind; null for none
/// @param reviews by locale, how its review goes; null where it was stored before there were any
/// @param comments in the order of their making; null for none
/// @param published by locale, what the last publication of the entry there did
/// @param act what was done to it last; see [Acts]
/// @param changedAt when the document was last written; see [EntryChanges]
@StoredCollection(value = EntryDocument.COLLECTION, leftOut = EntryDocument.ACT)
@Document(EntryDocument.COLLECTION)
@Builder(toBuilder = true)
@With
record EntryDocument(
        @Id String id,
        @Version @Nullable Long writes,
        String type,
        long version,
        List<String> names,
        List<String> kept,
        List<String> made,
        List<String> locales,
        List<String> references,
        List<String> states,
        RevisionDocument current,
        @Nullable List<StaleDocument> stale,
        @Nullable Map<String, Review> reviews,
        @Nullable List<Comment> comments,
        Map<String, PublishedDocument> published,
        @Nullable TrashedDocument trashed,
        Instant createdAt,
        String createdBy,
        @Nullable ActDocument act,
        @Nullable Instant changedAt) {

    static final String COLLECTION = "entries";
    static final String TYPE = "type";
    static final String NAMES = "names";
    static final String REFERENCES = "references";
    static final String STATES = "states";
    static final String TRASHED = "trashed";
    static final String CURRENT = "current";
    static final String ACT = "act";
    static final String UPDATED_AT = CURRENT + ".at";
    static final String WRITES = "writes";
    static final String CHANGED_AT = "changedAt";

    /// What the last publication did to the entry in one locale.
    ///
    /// @param revision the revision that readers see; null when the publication withdrew the entry
    record PublishedDocument(@Nullable Integer revision, long sequence, Instant at) {

        PublishedDocument newer(PublishedDocument other) {
            return other.sequence > sequence ? other : this;
        }
    }

    /// @param purgedAt since when it is being removed for good; null as long as it can be restored
    record TrashedDocument(Instant at, String by, @Nullable Instant purgedAt) {}

    EntryDocument inTrash(Instant at, String by) {
        return changed(withTrashed(new TrashedDocument(at, by, null)));
    }

    boolean isPurging() {
        return trashed != null && trashed.purgedAt() != null;
    }

    EntryDocument purging(Instant since) {
        var waiting = Objects.requireNonNull(trashed);
        return changed(withTrashed(new TrashedDocument(waiting.at(), waiting.by(), since)));
    }

    EntryDocument outOfTrash() {
        return trashed == null ? this : changed(withTrashed(null));
    }

    /// What is left of publishing once a publication is committed. Newer publications are not overwritten.
    EntryDocument after(Publication publication, List<Change> changes) {
        var states = new HashMap<>(published);
        for (var change : changes) {
            states.merge(change.locale().tag(), standing(publication, change), PublishedDocument::newer);
        }
        if (states.equals(published)) {
            return this;
        }
        var isPublic = states.values().stream().anyMatch(state -> state.revision() != null);
        return changed(withPublished(states)
                .withReviews(ReviewsOfEntry.of(this).published(changes).toDocuments())
                .withTrashed(isPublic ? null : trashed));
    }

    /// What a publication says of the entry by one of its changes.
    static PublishedDocument standing(Publication publication, Change change) {
        var revision = change instanceof Change.Publish publish ? Integer.valueOf(publish.revision()) : null;
        return new PublishedDocument(revision, publication.sequence(), publication.at());
    }

    EntryDocument withTranslations(Translations translations) {
        var marks = translations.toDocuments();
        return Objects.equals(marks, stale) ? this : changed(withStale(marks));
    }

    EntryDocument withReviewsChanged(ReviewsOfEntry wanted) {
        var present = ReviewsOfEntry.of(this);
        return wanted.equals(present) ? this : changed(withReviews(wanted.toDocuments()));
    }

    List<Comment> allComments() {
        return comments == null ? List.of() : comments;
    }

    /// These slugs are about to become public. Not a change that concerns editors.
    EntryDocument keeping(List<String> slugs) {
        return withKept(union(kept, slugs)).withNames(union(names, slugs));
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static EntryDocument changed(EntryDocument document) {
        return StateTags.refreshed(document.withVersion(document.version + 1));
    }
}
