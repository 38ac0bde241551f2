package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What one publication is to do, while it can still be looked at and refused.
///
/// @param entries what it makes public; each entry once
/// @param withdrawals what it takes out of public sight
/// @param at when it is to happen; rules that look at the clock look at this
public record PublicationPlan(List<PlannedEntry> entries, List<Change.Withdraw> withdrawals, Instant at) {

    /// @throws IllegalArgumentException when it would do two things to an entry in one locale
    public PublicationPlan {
        entries = List.copyOf(entries);
        withdrawals = List.copyOf(withdrawals);
        var seen = new HashSet<EntryInLocale>();
        if (!everything(entries, withdrawals).allMatch(seen::add)
                || entries.stream().map(PlannedEntry::id).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a publication does one thing to an entry in a locale");
        }
    }

    private static Stream<EntryInLocale> everything(List<PlannedEntry> entries, List<Change.Withdraw> withdrawals) {
        var published = entries.stream().flatMap(each -> each.locales().stream().map(each::in));
        return Stream.concat(published, withdrawals.stream().map(EntryInLocale::of));
    }

    /// One entry by itself.
    public static PublicationPlan of(PlannedEntry entry, Instant at) {
        return new PublicationPlan(List.of(entry), List.of(), at);
    }

    /// One entry taken out of public sight by itself.
    ///
    /// @param locales at least one
    public static PublicationPlan withdrawing(EntryId entry, ContentType type, Set<LocaleTag> locales, Instant at) {
        var withdrawals = EnumSet.copyOf(locales).stream()
                .map(locale -> new Change.Withdraw(entry, type, locale))
                .toList();
        return new PublicationPlan(List.of(), withdrawals, at);
    }

    /// Several as one.
    ///
    /// @param plans no two of them for the same entry
    public static PublicationPlan together(List<PublicationPlan> plans, Instant at) {
        return new PublicationPlan(
                plans.stream().flatMap(plan -> plan.entries().stream()).toList(),
                plans.stream().flatMap(plan -> plan.withdrawals().stream()).toList(),
                at);
    }

    /// Whether it makes the entry public, in whatever locale.
    public boolean publishes(EntryId entry) {
        return entries.stream().anyMatch(each -> each.id().equals(entry));
    }

    public boolean withdraws(EntryId entry, LocaleTag locale) {
        return withdrawals.stream().anyMatch(each -> each.entry().equals(entry) && each.locale() == locale);
    }
}
