package lt.klasteriai.cms.core.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.EntryId;

/// The public state at one sequence, read by intervals and never by the live flag: whoever computes the publication
/// that follows, and however late, sees the same. Ends of intervals beyond the sequence say nothing.
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Past {

    private static final int FEW = 10;

    private final LedgerStore store;
    private final long sequence;

    /// The visible versions of these entries, in all locales.
    public List<PublishedVersion> visible(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.visibleAt(sequence, entries);
    }

    /// In which locales these entries are visible; less to read than [#visible].
    public Set<EntryInLocale> visibleKeys(Collection<EntryId> entries) {
        return entries.isEmpty() ? Set.of() : store.visibleKeysAt(sequence, entries);
    }

    /// The visible versions that a publication of these entries may change: [PublishedVersion#references] names one.
    public List<PublishedVersion> showing(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.showingAt(sequence, entries);
    }

    /// Of which entries in which locales [#showing] are versions; less to read.
    public Set<EntryInLocale> showingKeys(Collection<EntryId> entries) {
        return entries.isEmpty() ? Set.of() : store.showingKeysAt(sequence, entries);
    }

    /// The visible versions that one of these entries shows in return: [PublishedVersion#relations] names one.
    public List<PublishedVersion> relating(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.relatingAt(sequence, entries);
    }

    /// The newest version of each of these entries in its locale, visible or withdrawn; none where there never was one.
    public Map<EntryInLocale, PublishedVersion> newest(Collection<EntryInLocale> keys) {
        return known(keys).stream()
                .flatMap(key -> store.newestUpTo(sequence, key.entry(), key.locale()).stream())
                .collect(Collectors.toMap(EntryInLocale::of, Function.identity()));
    }

    /// Among many, those that there were are found first: most of what is published together was never public before.
    private Collection<EntryInLocale> known(Collection<EntryInLocale> keys) {
        if (keys.size() <= FEW) {
            return keys;
        }
        var ever = store.keysUpTo(
                sequence, keys.stream().map(EntryInLocale::entry).distinct().toList());
        return keys.stream().filter(ever::contains).toList();
    }

    /// The last publication that meant this entry in this locale, as against one that only rendered it anew.
    public Optional<Publication> lastOf(EntryInLocale key) {
        long upTo = sequence;
        while (true) {
            var version = store.newestUpTo(upTo, key.entry(), key.locale());
            if (version.isEmpty()) {
                return Optional.empty();
            }
            var withdrawn = Optional.of(version.get().to()).filter(to -> to <= sequence);
            var last = withdrawn
                    .flatMap(to -> meaning(to, key))
                    .or(() -> meaning(version.get().from(), key));
            if (last.isPresent()) {
                return last;
            }
            upTo = version.get().from() - 1;
        }
    }

    private Optional<Publication> meaning(long number, EntryInLocale key) {
        return store.publication(number)
                .filter(publication ->
                        publication.changes().stream().map(EntryInLocale::of).anyMatch(key::equals));
    }
}
