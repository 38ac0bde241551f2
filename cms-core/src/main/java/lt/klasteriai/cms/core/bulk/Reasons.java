package lt.klasteriai.cms.core.bulk;

import java.util.Optional;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.StillPublished;
import lt.klasteriai.cms.core.entry.StillReferenced;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.review.BadReviewInput;
import lt.klasteriai.cms.core.schedule.Reason;
import lt.klasteriai.cms.core.schedule.Refusals;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Why an item cannot be done, in words for people.
final class Reasons {

    private static final int MOST_NAMED = 5;

    private Reasons() {}

    /// Empty when it is not for editors: then something is broken.
    static Optional<Reason> of(RuntimeException failure) {
        return switch (failure) {
            case StillPublished seen ->
                Optional.of(Reason.of(
                        "still-published",
                        "Readers see it in "
                                + seen.locales().stream()
                                        .map(LocaleTag::tag)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "; withdraw it first."));
            case StillReferenced used ->
                Optional.of(Reason.of("still-referenced", "Other entries refer to it: " + named(used)));
            case BadReviewInput refused ->
                Optional.of(Reason.of(refused.getCode(), String.valueOf(refused.getMessage())));
            case VersionConflict _ ->
                Optional.of(Reason.of("version-conflict", "Somebody was changing it all the time; try again."));
            default -> Refusals.reasonOf(failure);
        };
    }

    private static String named(StillReferenced used) {
        var some = used.referrers().stream()
                .limit(MOST_NAMED)
                .map(referrer -> referrer.type().segment() + "/" + referrer.id())
                .collect(Collectors.joining(", "));
        int more = used.referrers().size() - MOST_NAMED;
        return more > 0 ? some + " and " + more + " more." : some + ".";
    }
}
