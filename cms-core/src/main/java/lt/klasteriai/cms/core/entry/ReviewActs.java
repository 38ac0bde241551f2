package lt.klasteriai.cms.core.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What a change of an entry's reviews was, as the audit log tells it.
///
/// @param changed the reviews that are not as they were, by locale, as they are now
record ReviewActs(EntryAction action, int revision, Map<LocaleTag, Review> changed) {

    /// Empty when the reviews are as they were.
    static Optional<ReviewActs> between(EntryDocument before, EntryDocument now) {
        var earlier = ReviewsOfEntry.of(before).byLocale();
        var later = ReviewsOfEntry.of(now).byLocale();
        var changed = new EnumMap<LocaleTag, Review>(LocaleTag.class);
        EntryAction action = EntryAction.CHANGED;
        for (var locale : union(earlier.keySet(), later.keySet())) {
            var one = earlier.getOrDefault(locale, Review.NONE);
            var other = later.getOrDefault(locale, Review.NONE);
            if (!one.equals(other)) {
                changed.put(locale, other);
                action = actionOf(one, other);
            }
        }
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewActs(action, now.current().number(), changed));
    }

    private static Set<LocaleTag> union(Set<LocaleTag> some, Set<LocaleTag> others) {
        var all = EnumSet.noneOf(LocaleTag.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private static EntryAction actionOf(Review before, Review now) {
        if (now.rejection() != null && !now.rejection().equals(before.rejection())) {
            return EntryAction.REJECTED;
        }
        if (!now.approvals().equals(before.approvals())) {
            return EntryAction.APPROVED;
        }
        return Objects.equals(now.assignment(), before.assignment()) ? EntryAction.SUBMITTED : EntryAction.ASSIGNED;
    }

    Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("revision", String.valueOf(revision));
        details.put("locales", changed.keySet().stream().map(LocaleTag::tag).collect(Collectors.joining(" ")));
        if (action == EntryAction.ASSIGNED) {
            changed.values().stream()
                    .map(Review::assignment)
                    .filter(Objects::nonNull)
                    .forEach(assignment -> {
                        details.put("to", assignment.to());
                        assignment.dueOn().ifPresent(due -> details.put("due", due.toString()));
                    });
        }
        return details;
    }
}
