package lt.klasteriai.cms.core.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Between entries and the documents they are stored as.
@RequiredArgsConstructor
final class EntryDocumentMapper {

    private final ContentCodec codec;

    Entry toEntry(EntryDocument document) {
        var trashed = document.trashed();
        return new Entry(
                new EntryId(document.id()),
                ContentType.of(document.type()),
                document.version(),
                toRevision(document.current()),
                Map.copyOf(StateTags.statesOf(document)),
                Translations.of(document.stale()),
                ReviewsOfEntry.of(document).byLocale(),
                trashed == null ? null : new Trashed(trashed.at(), trashed.by()),
                document.createdAt(),
                document.createdBy());
    }

    Revision toRevision(RevisionDocument document) {
        var type = ContentType.of(document.type());
        return new Revision(
                new EntryId(document.entry()),
                type,
                document.number(),
                codec.readStored(type, BsonJson.toJson(document.content()), document.writtenBy()),
                document.at(),
                document.by(),
                document.note());
    }

    /// The document of a new entry with its first revision.
    EntryDocument toDocument(Revision first, List<String> made) {
        var document = EntryDocument.builder()
                .id(first.entry().value())
                .type(first.type().segment())
                .version(1)
                .reviews(ReviewsOfEntry.NONE
                        .changed(EnumSet.allOf(LocaleTag.class), first.number(), first.by())
                        .toDocuments())
                .kept(List.of())
                .published(Map.of())
                .createdAt(first.at())
                .createdBy(first.by());
        return withRevision(document, toDocument(first, 1, null), first, List.of(), made);
    }

    /// The document with this revision in place of its current one.
    ///
    /// @param translations what is stale in the revision
    /// @param changedIn the locales that have something else in it than in the current one
    EntryDocument toDocument(
            EntryDocument present,
            Revision next,
            List<String> made,
            Translations translations,
            Set<LocaleTag> changedIn) {
        var version = present.version() + 1;
        var stale = translations.toDocuments();
        var reviews = ReviewsOfEntry.of(present).changed(changedIn, next.number(), next.by());
        var document = present.toBuilder().version(version).stale(stale).reviews(reviews.toDocuments());
        return withRevision(document, toDocument(next, version, stale), next, present.kept(), made);
    }

    private EntryDocument withRevision(
            EntryDocument.EntryDocumentBuilder document,
            RevisionDocument current,
            Revision revision,
            List<String> kept,
            List<String> made) {
        var content = revision.content();
        return StateTags.refreshed(document.names(Names.of(revision.entry(), content, kept))
                .made(made)
                .locales(content.locales().stream().map(LocaleTag::tag).toList())
                .references(referencesOf(content))
                .states(List.of())
                .current(current)
                .build());
    }

    private static List<String> referencesOf(Content content) {
        return ContentReferences.of(content).stream()
                .map(ReferenceAt::target)
                .map(EntryId::value)
                .distinct()
                .toList();
    }

    private RevisionDocument toDocument(Revision revision, long version, @Nullable List<StaleDocument> stale) {
        var entry = revision.entry().value();
        return new RevisionDocument(
                RevisionDocument.id(entry, revision.number()),
                entry,
                revision.type().segment(),
                revision.number(),
                version,
                BsonJson.toBson(codec.write(revision.content())),
                revision.at(),
                revision.by(),
                revision.note(),
                codec.modelVersion(),
                stale,
                null);
    }
}
