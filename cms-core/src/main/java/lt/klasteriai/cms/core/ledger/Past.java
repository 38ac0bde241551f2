package lt.klasteriai.cms.core.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The public state just before a publication, read by intervals and never by the live flag: whoever computes the
/// publication, and however late, sees the same. Intervals that the publication itself has closed count as open.
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Past {

    private final LedgerStore store;
    private final long sequence;

    /// An entry in one of its locales.
    public record EntryInLocale(EntryId entry, LocaleTag locale) {

        public static EntryInLocale of(PublishedVersion version) {
            return new EntryInLocale(version.entry(), version.locale());
        }

        public static EntryInLocale of(Change change) {
            return new EntryInLocale(change.entry(), change.locale());
        }
    }

    /// The visible versions of these entries, in all locales.
    public List<PublishedVersion> visible(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.visibleAt(sequence, entries);
    }

    /// The visible versions that a publication of these entries may change: [PublishedVersion#references] names one.
    public List<PublishedVersion> showing(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.showingAt(sequence, entries);
    }

    /// The visible versions that one of these entries shows in return: [PublishedVersion#relations] names one.
    public List<PublishedVersion> relating(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.relatingAt(sequence, entries);
    }

    /// The newest version of each of these entries in each locale, visible or withdrawn.
    public Map<EntryInLocale, PublishedVersion> newest(Collection<EntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return store.allUpTo(sequence, entries).stream()
                .collect(Collectors.toMap(
                        EntryInLocale::of,
                        Function.identity(),
                        BinaryOperator.maxBy(java.util.Comparator.comparingLong(PublishedVersion::from))));
    }
}
