package lt.klasteriai.cms.core.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.difference.ThreeWay;
import lt.klasteriai.cms.core.entry.Edit.Wanted;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Brings changes together with what happened since the version that they are based on.
@RequiredArgsConstructor
final class Merging {

    private final ContentCodec codec;
    private final Revisions revisions;

    /// The whole content anew, on this version of the entry only.
    ///
    /// @param translations what is stale in it; null where that follows from what changes
    Edit replacement(long expected, Content content, @Nullable Translations translations) {
        return (document, present) -> {
            if (document.version() == expected) {
                return new Wanted(content, translations);
            }
            var base = revisions.findAtVersion(document, expected);
            var changes = changes(document, present, base, content);
            throw conflict(
                    expected, present, base, changes, base.isPresent() ? changes.undone() : changes.changedByYou());
        };
    }

    /// A part of the content anew, on this version of the entry or on what disjoint changes have made of it.
    Patch patch(long expected, JsonNode mergePatch) {
        return new Patch(expected, mergePatch);
    }

    /// A merge patch, with what it was merged with when it was last asked.
    @RequiredArgsConstructor
    final class Patch implements Edit {

        private final long expected;
        private final JsonNode mergePatch;
        private @Nullable Merged merged;

        @Nullable
        Merged merged() {
            return merged;
        }

        @Override
        public Wanted of(EntryDocument document, Entry present) {
            merged = null;
            return new Wanted(
                    document.version() == expected ? applied(present.current()) : mergedWith(document, present), null);
        }

        private Content applied(Revision revision) {
            return codec.read(revision.type(), codec.merge(revision.content(), mergePatch));
        }

        private Content mergedWith(EntryDocument document, Entry present) {
            var base = revisions.findAtVersion(document, expected);
            var yours = applied(base.orElse(present.current()));
            var changes = changes(document, present, base, yours);
            var overlapping = base.isPresent() ? changes.overlapping() : changes.changedByYou();
            if (base.isEmpty() || !overlapping.isEmpty()) {
                throw conflict(expected, present, base, changes, overlapping);
            }
            merged = new Merged(
                    expected,
                    present.version(),
                    List.copyOf(changes.changedByThem()),
                    List.copyOf(changes.changedByYou()));
            return together(changes, present.type())
                    .filter(content -> content.draftViolations().isEmpty()
                            || !yours.draftViolations().isEmpty())
                    // each change is right, both together are not
                    .orElseThrow(() -> conflict(expected, present, base, changes, changes.changedByYou()));
        }

        private Optional<Content> together(ThreeWay changes, ContentType type) {
            try {
                return Optional.of(codec.read(type, changes.merged()));
            } catch (InvalidContent _) {
                return Optional.empty();
            }
        }
    }

    private ThreeWay changes(EntryDocument document, Entry present, Optional<Revision> base, Content yours) {
        var theirs = codec.write(present.current().content());
        return ThreeWay.of(
                present.type(),
                base.map(revision -> codec.write(revision.content())).orElse(theirs),
                theirs,
                codec.write(yours),
                madeSlugs(document));
    }

    private static Set<String> madeSlugs(EntryDocument document) {
        return document.made().stream().map(locale -> "/slug/" + locale).collect(Collectors.toSet());
    }

    private static VersionConflict conflict(
            long expected, Entry present, Optional<Revision> base, ThreeWay changes, Collection<String> pointers) {
        return new VersionConflict(
                expected,
                present,
                new Conflict(
                        List.copyOf(pointers),
                        base.orElse(null),
                        ThreeWay.at(pointers, changes.base()),
                        ThreeWay.at(pointers, changes.theirs()),
                        ThreeWay.at(pointers, changes.yours())));
    }
}
