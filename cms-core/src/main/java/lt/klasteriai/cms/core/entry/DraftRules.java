package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.core.entry.EntryStore.TargetDocument;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.page.Page;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.taxonomy.Term;

/// What a draft must satisfy: the rules of its content, and those that only the other entries decide.
///
/// Between the look at a reference's target and the write the target may go into the trash; such a reference is shown
/// nowhere in public and is refused at the next save.
@RequiredArgsConstructor
final class DraftRules {

    private final EntryStore store;
    private final EntryDocumentMapper mapper;

    /// @param content with the slugs chosen
    /// @param taken names that others are known to have
    /// @throws RulesBroken with every rule that is broken
    void check(EntryId id, Content content, Set<String> taken) {
        var violations = new ArrayList<>(content.draftViolations());
        violations.addAll(takenNames(id, content, taken));
        violations.addAll(unknownReferences(content));
        ownAncestor(id, content).ifPresent(violations::add);
        otherTerm(id, content).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
    }

    private static List<Violation> takenNames(EntryId id, Content content, Set<String> taken) {
        var violations = new ArrayList<Violation>();
        var key = content.common().key();
        if (key != null && taken.contains(Names.ofKey(key))) {
            violations.add(
                    new Violation("/key", null, "key-taken", "belongs to another entry, perhaps one in the trash"));
        }
        if (taken.contains(id.value())) {
            violations.add(
                    new Violation("/term", null, "key-taken", "is in the taxonomy already, perhaps in the trash"));
        }
        content.common().slug().values().forEach((locale, slug) -> {
            if (taken.contains(Names.ofSlug(locale, slug))) {
                violations.add(new Violation(
                        "/slug/" + locale.tag(),
                        locale,
                        "slug-taken",
                        "belongs to another entry, perhaps one in the trash or one that had it in public"));
            }
        });
        return violations;
    }

    private List<Violation> unknownReferences(Content content) {
        var references = ContentReferences.of(content);
        var ids = references.stream().map(each -> each.target().value()).collect(Collectors.toSet());
        var targets = store.targets(ids).stream()
                .filter(target -> target.trashed() == null)
                .collect(Collectors.toMap(TargetDocument::id, target -> ContentType.of(target.type())));
        return references.stream()
                .filter(reference -> !isKnown(reference, targets))
                .map(DraftRules::unknown)
                .toList();
    }

    private static boolean isKnown(ReferenceAt reference, Map<String, ContentType> targets) {
        var type = targets.get(reference.target().value());
        return type != null && (reference.types().isEmpty() || reference.types().contains(type));
    }

    private static Violation unknown(ReferenceAt reference) {
        var kinds =
                reference.types().stream().map(ContentType::segment).sorted().collect(Collectors.joining(" or "));
        var detail = "is no entry" + (kinds.isEmpty() ? "" : " among the " + kinds);
        return new Violation(reference.pointer(), null, "unknown-reference", detail);
    }

    /// Two saves at the same time may still close a circle, so the walk upwards does not rely on there being none.
    private Optional<Violation> ownAncestor(EntryId id, Content content) {
        var seen = new HashSet<EntryId>();
        return Stream.iterate(parentOf(content), parent -> parent.flatMap(this::parentOf))
                .takeWhile(parent -> parent.isPresent() && seen.add(parent.get()))
                .filter(parent -> parent.get().equals(id))
                .findFirst()
                .map(parent -> new Violation("/parent", null, "own-ancestor", "lies below this page"));
    }

    private Optional<EntryId> parentOf(EntryId page) {
        return store.find(ContentType.PAGES, page)
                .map(mapper::toEntry)
                .flatMap(entry -> parentOf(entry.current().content()));
    }

    private static Optional<EntryId> parentOf(Content content) {
        return content instanceof Page page ? Optional.ofNullable(page.parent()) : Optional.empty();
    }

    private static Optional<Violation> otherTerm(EntryId id, Content content) {
        return content instanceof Term term && !term.id().equals(id)
                ? Optional.of(new Violation("/term", null, "fixed", "stays as it is, and so does the taxonomy"))
                : Optional.empty();
    }
}
