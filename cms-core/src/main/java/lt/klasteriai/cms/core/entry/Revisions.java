package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.recent.Recent;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// The history of entries: every content that was ever saved, immutable. Thread-safe.
public class Revisions {

    private static final int MOST_REMEMBERED = 100;

    private final EntryStore store;
    private final EntryDocumentMapper mapper;

    /// Made ready to be published a moment ago, and so about to be read.
    private final Recent<RevisionId, Content> archivedHere = new Recent<>(MOST_REMEMBERED);

    public Revisions(AuthoringStore store, ContentCodec codec) {
        this(EntryStore.open(store), new EntryDocumentMapper(codec));
    }

    Revisions(EntryStore store, EntryDocumentMapper mapper) {
        this.store = store;
        this.mapper = mapper;
    }

    /// @throws RevisionNotFound when the entry never had one of that number
    /// @throws RevisionThinned when it was thinned out
    public Revision get(EntryId entry, int number) {
        return mapper.toRevision(getDocument(entry, number));
    }

    /// As [#get], the contents of many.
    public Map<RevisionId, Content> contents(Collection<RevisionId> revisions) {
        var contents = new HashMap<RevisionId, Content>();
        revisions.forEach(id -> archivedHere.find(id).ifPresent(content -> contents.put(id, content)));
        var others = revisions.stream().filter(id -> !contents.containsKey(id)).toList();
        if (!others.isEmpty()) {
            store.findArchived(others).stream()
                    .map(mapper::toRevision)
                    .forEach(each -> contents.put(new RevisionId(each.entry(), each.number()), each.content()));
        }
        for (var id : revisions) {
            contents.computeIfAbsent(id, _ -> get(id.entry(), id.number()).content());
        }
        return contents;
    }

    RevisionDocument getDocument(EntryId entry, int number) {
        return store.findArchived(entry, number)
                .or(() -> current(entry).filter(current -> current.number() == number))
                // a save may have archived it between the two looks
                .or(() -> store.findArchived(entry, number))
                .orElseThrow(() -> missing(entry, number));
    }

    private RuntimeException missing(EntryId entry, int number) {
        boolean wasThere =
                current(entry).filter(current -> number < current.number()).isPresent();
        return wasThere ? new RevisionThinned(entry, number) : new RevisionNotFound(entry, number);
    }

    /// The revision that was current when the entry had this version; empty when it never had it, or when that revision
    /// was thinned out.
    public Optional<Revision> findAtVersion(EntryId entry, long version) {
        return store.find(entry).flatMap(document -> findAtVersion(document, version));
    }

    Optional<Revision> findAtVersion(EntryDocument document, long version) {
        return 0 < version && version <= document.version()
                ? atVersion(document, version).map(mapper::toRevision)
                : Optional.empty();
    }

    private Optional<RevisionDocument> atVersion(EntryDocument document, long version) {
        var current = document.current();
        if (current.version() <= version) {
            return Optional.of(current);
        }
        var entry = new EntryId(document.id());
        return store
                .archived(
                        entry,
                        also -> also.and(RevisionDocument.NUMBER)
                                .lt(current.number())
                                .and(RevisionDocument.VERSION)
                                .lte(version),
                        1)
                .stream()
                .findFirst()
                // between two revisions one may have been thinned out, and then that was the one
                .filter(found -> found.number() + 1 == current.number()
                        || store.findArchived(entry, found.number() + 1).isPresent());
    }

    /// The newest first.
    ///
    /// @param before only those with a smaller number
    /// @param limit how many at the most
    public List<Revision> list(EntryId entry, int before, int limit) {
        var current = current(entry).filter(revision -> revision.number() < before);
        int end = current.map(RevisionDocument::number).orElse(before);
        var archived =
                store.archived(entry, also -> also.and(RevisionDocument.NUMBER).lt(end), limit);
        return Stream.concat(current.stream(), archived.stream())
                .limit(limit)
                .map(mapper::toRevision)
                .toList();
    }

    private Optional<RevisionDocument> current(EntryId entry) {
        return store.find(entry).map(EntryDocument::current);
    }

    /// [#archive(Entry, Set)] for every locale that the entry has a title in.
    public void archive(Entry entry) {
        archive(entry, entry.current().content().locales());
    }

    /// Makes the entry's current revision ready to be published in these locales: from now on it is among the
    /// revisions that are kept for ever, and its slugs there belong to the entry for ever. Idempotent.
    ///
    /// @throws EntryNotFound when the entry is not there or lies in the trash
    /// @throws VersionConflict when the revision is not the current one any more
    public void archive(Entry entry, Set<LocaleTag> locales) {
        update(entry, locales, document -> archived(entry, document));
        remember(entry);
    }

    private void remember(Entry archived) {
        var current = archived.current();
        archivedHere.remember(new RevisionId(archived.id(), current.number()), current.content());
    }

    /// As [#archive(Entry, Set)], for many.
    ///
    /// @param locales the locales of each entry
    /// @return the entries whose revision is not the current one any more or that are not there any more; to these
    ///     nothing has been done
    public Set<EntryId> archiveAll(Collection<Entry> entries, Map<EntryId, Set<LocaleTag>> locales) {
        var others = entries.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
        var documents = store.findAll(others.stream().map(EntryId::value).toList()).stream()
                .collect(Collectors.toMap(EntryDocument::id, Function.identity()));
        var changes = new LinkedHashMap<EntryId, UnaryOperator<EntryDocument>>();
        var revisions = new ArrayList<RevisionDocument>();
        for (var entry : entries) {
            var found = documents.get(entry.id().value());
            if (found != null && isCurrent(entry, found)) {
                others.remove(entry.id());
                revisions.add(found.current());
                var slugs = slugsOf(entry, locales.getOrDefault(entry.id(), Set.of()));
                changes.put(entry.id(), document -> {
                    if (!isCurrent(entry, document)) {
                        others.add(entry.id());
                        return document;
                    }
                    return document.keeping(slugs);
                });
            }
        }
        store.archiveForEver(revisions);
        store.updateAll(changes);
        entries.stream().filter(entry -> !others.contains(entry.id())).forEach(this::remember);
        return others;
    }

    private static boolean isCurrent(Entry entry, EntryDocument document) {
        return document.trashed() == null
                && document.current().number() == entry.current().number();
    }

    /// As [#archive(Entry, Set)], for a revision that need not be the current one any more.
    ///
    /// @param entry with the revision in the place of its current one
    /// @throws RulesBroken when another entry has been given one of the revision's slugs since
    /// @throws RevisionThinned when it was thinned out
    public void keep(Entry entry, Set<LocaleTag> locales) {
        try {
            update(entry, locales, document -> {
                keepForEver(document, entry.current().number());
                return document;
            });
        } catch (NamesTaken _) {
            throw new RulesBroken(List.of(new Violation(
                    "/slug", null, "slug-taken", "belongs to another entry since this revision was replaced")));
        }
    }

    private void keepForEver(EntryDocument document, int number) {
        var current = document.current();
        if (current.number() == number) {
            store.archiveForEver(current);
        } else if (!store.keep(RevisionDocument.id(document.id(), number))) {
            throw new RevisionThinned(new EntryId(document.id()), number);
        }
    }

    private void update(Entry entry, Set<LocaleTag> locales, UnaryOperator<EntryDocument> archived) {
        var slugs = slugsOf(entry, locales);
        var updated = store.update(entry.id(), document -> {
            if (document.trashed() != null) {
                throw new EntryNotFound(entry.type(), entry.id());
            }
            return archived.apply(document).keeping(slugs);
        });
        if (updated.isEmpty()) {
            throw new EntryNotFound(entry.type(), entry.id());
        }
    }

    private static List<String> slugsOf(Entry entry, Set<LocaleTag> locales) {
        return entry.current().content().common().slug().values().entrySet().stream()
                .filter(slug -> locales.contains(slug.getKey()))
                .map(slug -> Names.ofSlug(slug.getKey(), slug.getValue()))
                .toList();
    }

    private EntryDocument archived(Entry entry, EntryDocument document) {
        if (document.current().number() != entry.current().number()) {
            throw new VersionConflict(entry.version(), mapper.toEntry(document));
        }
        store.archiveForEver(document.current());
        return document;
    }
}
