package lt.klasteriai.cms.core.entry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Finds where an entry is used.
@RequiredArgsConstructor
final class Referrers {

    private final EntryStore store;
    private final EntryDocumentMapper mapper;
    private final PublishedReferrers published;

    /// Other entries only, and none that lies in the trash. In the order of their ids.
    List<Referrer> of(EntryId target) {
        var inPublic = published.of(target);
        var drafts = store.referringTo(target);
        var onlyInPublic =
                inPublic.keySet().stream().map(EntryId::value).collect(Collectors.toCollection(HashSet::new));
        drafts.forEach(draft -> onlyInPublic.remove(draft.id()));
        return Stream.concat(drafts.stream(), store.findAll(onlyInPublic).stream())
                .filter(document -> document.trashed() == null && !document.id().equals(target.value()))
                .map(mapper::toEntry)
                .map(entry -> toReferrer(entry, target, inPublic.getOrDefault(entry.id(), Set.of())))
                .sorted(Comparator.comparing(referrer -> referrer.id().value()))
                .toList();
    }

    /// As [#of], and those in the trash that satisfy this.
    List<Referrer> alsoInTrash(EntryId target, Predicate<EntryDocument> wanted) {
        var inTrash = store.referringTo(target).stream()
                .filter(document -> document.trashed() != null && !document.isPurging())
                .filter(document -> !document.id().equals(target.value()) && wanted.test(document))
                .map(document -> toReferrer(mapper.toEntry(document), target, Set.of()));
        return Stream.concat(of(target).stream(), inTrash).toList();
    }

    private static Referrer toReferrer(Entry entry, EntryId target, Set<LocaleTag> publishedIn) {
        var content = entry.current().content();
        var pointers = ContentReferences.of(content).stream()
                .filter(reference -> reference.target().equals(target))
                .map(ReferenceAt::pointer)
                .toList();
        var title = content.common().title().inOrFallback(LocaleTag.DEFAULT);
        return new Referrer(entry.id(), entry.type(), title.orElse(""), pointers, publishedIn);
    }
}
