package lt.klasteriai.cms.core.entry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
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
        var inPublic = published.of(target).stream().map(EntryId::value).collect(Collectors.toSet());
        var drafts = store.referringTo(target);
        var known = drafts.stream().map(EntryDocument::id).collect(Collectors.toSet());
        var onlyInPublic = new HashSet<>(inPublic);
        onlyInPublic.removeAll(known);
        return Stream.concat(drafts.stream(), store.findAll(onlyInPublic).stream())
                .filter(document -> document.trashed() == null && !document.id().equals(target.value()))
                .map(document -> toReferrer(document, known.contains(document.id()), inPublic.contains(document.id())))
                .sorted(Comparator.comparing(referrer -> referrer.id().value()))
                .toList();
    }

    private Referrer toReferrer(EntryDocument document, boolean draft, boolean isPublic) {
        var entry = mapper.toEntry(document);
        var title = entry.current().content().common().title().inOrFallback(LocaleTag.DEFAULT);
        return new Referrer(entry.id(), entry.type(), title.orElse(""), draft, isPublic);
    }
}
