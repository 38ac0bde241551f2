package lt.klasteriai.cms.core.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;

/// An entry in a locale that a publication may give a new version.
///
/// @param intent what the publication says of it; null for a dependent
/// @param prior its newest version before the publication, visible or withdrawn; never null for a dependent
record Candidate(
        EntryInLocale key,
        ContentType type,
        int revision,
        Content content,
        Change.@Nullable Publish intent,
        @Nullable PublishedVersion prior) {

    static Candidate published(Change.Publish change, Content content, @Nullable PublishedVersion prior) {
        return new Candidate(EntryInLocale.of(change), change.type(), change.revision(), content, change, prior);
    }

    static Candidate dependent(PublishedVersion visible, Content content) {
        return new Candidate(EntryInLocale.of(visible), visible.type(), visible.revision(), content, null, visible);
    }

    /// Every entry whose publication may change this rendering: those it refers to, and itself in its other locales.
    Set<EntryId> references() {
        var references = new HashSet<EntryId>();
        references.add(key.entry());
        ContentReferences.of(content).forEach(reference -> references.add(reference.target()));
        return references;
    }

    List<Relation> relations() {
        return ContentReferences.of(content).stream()
                .filter(reference -> !reference.inverse().isEmpty())
                .map(Candidate::relation)
                .distinct()
                .toList();
    }

    private static Relation relation(ReferenceAt reference) {
        return new Relation(reference.inverse(), reference.target());
    }

    boolean isIntended() {
        return intent != null;
    }

    Slug slug() {
        return required(content.common().slug().in(key.locale()), "slug");
    }

    String title() {
        return required(content.common().title().in(key.locale()), "title");
    }

    Neighbour asNeighbour() {
        return new Neighbour(key, type, slug(), title(), relations());
    }

    private <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("revision %d of %s has no %s in %s"
                    .formatted(revision, key.entry(), name, key.locale().tag()));
        }
        return value;
    }
}
