package lt.klasteriai.cms.core.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryReviews;
import lt.klasteriai.cms.core.entry.Review;
import lt.klasteriai.cms.core.entry.Review.Approval;
import lt.klasteriai.cms.core.entry.Review.Assignment;
import lt.klasteriai.cms.core.entry.Review.Rejection;
import lt.klasteriai.cms.core.entry.Review.Submission;
import lt.klasteriai.cms.core.entry.ReviewStep;
import lt.klasteriai.cms.core.review.ReviewRefused.Reason;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.time.Zones;
import org.jspecify.annotations.Nullable;

/// Moves entries through their review, locale by locale. Whatever is asked for several locales happens in all of them
/// or in none. Thread-safe.
@RequiredArgsConstructor
public class Reviewing {

    private final EntryReviews reviews;
    private final ReviewPolicies policies;
    private final Accounts accounts;
    private final Clock clock;

    /// Which entry to move, in which locales, and who does it.
    ///
    /// @param version the version that it is based on; null for whatever the entry has
    /// @param note what there is to say about it
    public record Move(
            ContentType type,
            EntryId id,
            @Nullable Long version,
            Set<LocaleTag> locales,
            @Nullable String note,
            String by) {

        public Move {
            locales = EnumSet.copyOf(locales);
        }
    }

    /// Asks for a review of the draft. Where one goes on already, that stays as it is.
    ///
    /// @throws ReviewRefused when there is no review for the type, nothing to review or nothing left to approve
    /// @throws RoleMissing when others are to do this
    public Entry submit(Move move) {
        var policy = policyOf(move);
        demand(policy.submit(), move.by());
        return change(move, entry -> {
            refuse(
                    move,
                    Reason.NO_SUCH_LOCALE,
                    locale -> !entry.current().content().locales().contains(locale));
            refuse(move, Reason.ALREADY_APPROVED, locale -> entry.review(locale).step() == ReviewStep.APPROVED);
            var submission = new Submission(entry.current().number(), move.by(), now(), move.note());
            return each(move, entry, review -> review.submission() == null ? review.submitted(submission) : review);
        });
    }

    /// Lets the draft be published as the approver has seen it.
    ///
    /// @param move with the version that he has seen
    /// @throws ReviewRefused when it is not in review
    /// @throws RoleMissing when others are to do this
    /// @throws OwnChange when he has a hand in what he approves
    /// @throws lt.klasteriai.cms.core.entry.VersionConflict when the entry has another version by now
    public Entry approve(Move move) {
        if (move.version() == null) {
            throw new IllegalArgumentException("nobody approves what he has not seen");
        }
        var policy = policyOf(move);
        demand(policy.approve(), move.by());
        return change(move, entry -> {
            refuse(move, Reason.NOT_IN_REVIEW, locale -> entry.review(locale).step() != ReviewStep.IN_REVIEW);
            if (policy.fourEyes()) {
                refuseOwn(move, entry);
            }
            var approval = new Approval(entry.current().number(), null, move.by(), now(), move.note());
            return each(move, entry, review -> review.approved(approval));
        });
    }

    private static void refuseOwn(Move move, Entry entry) {
        var own = move.locales().stream()
                .filter(locale -> entry.review(locale).involved().contains(move.by()))
                .collect(Collectors.toSet());
        if (!own.isEmpty()) {
            throw new OwnChange(own);
        }
    }

    /// Sends the draft back, in review or approved. Whoever submitted it may take it back himself.
    ///
    /// @throws ReviewRefused when it is neither in review nor approved
    /// @throws RoleMissing when others are to do this
    public Entry reject(Move move) {
        var policy = policyOf(move);
        return change(move, entry -> {
            refuse(move, Reason.NOT_IN_REVIEW, locale -> entry.review(locale).step() == ReviewStep.DRAFT);
            if (!isSubmitterEverywhere(move, entry)) {
                demand(policy.approve(), move.by());
            }
            var rejection = new Rejection(entry.current().number(), move.by(), now(), move.note());
            return each(move, entry, review -> review.rejected(rejection));
        });
    }

    private static boolean isSubmitterEverywhere(Move move, Entry entry) {
        return move.locales().stream()
                .map(locale -> entry.review(locale).submission())
                .allMatch(submission -> submission != null && submission.by().equals(move.by()));
    }

    /// Gives the entry to somebody, whether or not its type is under review. It is his until somebody else gets it or
    /// all of it is published.
    ///
    /// @param move its note is of no use
    /// @param to the user name; null for nobody
    /// @param due the last day; null when there is no hurry
    /// @throws BadReviewInput when there is no such account or the day is over
    public Entry assign(Move move, @Nullable String to, @Nullable LocalDate due) {
        if (to == null) {
            return change(move, entry -> each(move, entry, review -> review.withAssignment(null)));
        }
        requireAssignable(to, due);
        var assignment = new Assignment(to, move.by(), now(), due == null ? null : due.toString());
        return change(
                move,
                entry -> each(
                        move,
                        entry,
                        review ->
                                isSame(review.assignment(), assignment) ? review : review.withAssignment(assignment)));
    }

    /// Whether entries can be given to this account with this day.
    ///
    /// @throws BadReviewInput when there is no such account or the day is over
    public void requireAssignable(String to, @Nullable LocalDate due) {
        if (accounts.find(to).filter(account -> !account.disabled()).isEmpty()) {
            throw new BadReviewInput("/assignee", "unknown-account", "There is no such account, or it is disabled.");
        }
        if (due != null && due.isBefore(LocalDate.now(clock.withZone(Zones.VILNIUS)))) {
            throw new BadReviewInput("/due", "in-the-past", "That day is over in Lithuania.");
        }
    }

    private static boolean isSame(@Nullable Assignment present, Assignment wanted) {
        return present != null
                && present.to().equals(wanted.to())
                && present.dueOn().equals(wanted.dueOn());
    }

    /// The types that somebody may approve entries of, with their policies.
    public Map<ContentType, ReviewPolicy> reviewedBy(String name) {
        var roles = accounts.find(name).map(Account::roles).orElse(Set.of());
        var reviewed = new EnumMap<ContentType, ReviewPolicy>(ContentType.class);
        policies.all().stream()
                .filter(policy -> policy.on() && policy.approve().stream().anyMatch(roles::contains))
                .forEach(policy -> reviewed.put(policy.type(), policy));
        return reviewed;
    }

    private ReviewPolicy policyOf(Move move) {
        var policy = policies.of(move.type());
        if (!policy.on()) {
            throw new ReviewRefused(Reason.REVIEW_OFF, move.locales());
        }
        return policy;
    }

    private void demand(Set<Role> needed, String by) {
        if (accounts.find(by).filter(account -> account.isAny(needed)).isEmpty()) {
            throw new RoleMissing(needed);
        }
    }

    private static void refuse(Move move, Reason reason, Predicate<LocaleTag> refused) {
        var locales = move.locales().stream().filter(refused).collect(Collectors.toSet());
        if (!locales.isEmpty()) {
            throw new ReviewRefused(reason, locales);
        }
    }

    private Entry change(Move move, Function<Entry, Map<LocaleTag, Review>> change) {
        return Origin.current()
                .as(move.by())
                .call(() -> reviews.change(move.type(), move.id(), move.version(), change));
    }

    private static Map<LocaleTag, Review> each(Move move, Entry entry, Function<Review, Review> change) {
        var changed = new EnumMap<LocaleTag, Review>(LocaleTag.class);
        move.locales().forEach(locale -> changed.put(locale, change.apply(entry.review(locale))));
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
