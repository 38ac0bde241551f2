package lt.klasteriai.cms.core.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.schedule.CarryingOut.Outcome;
import lt.klasteriai.cms.core.schedule.Claims.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.query.Update;

/// Carries out the schedules whose time has come. Any number of nodes may do so at once: each schedule is claimed by
/// one of them, what happens to one entry happens in the order of its schedules, and the ledger lets none happen twice.
///
/// While there is work, one node has the lead and does it all; another one takes over as soon as that one is dead or
/// hangs.
@RequiredArgsConstructor
@Slf4j
final class ExecutingSchedules {

    private static final int AT_ONCE = 50;

    /// More in one publication would keep the first waiting for the last.
    private static final int TOGETHER = 20;

    private static final int ATTEMPTS = 5;

    /// What two nodes did not live to finish is tried by itself: it may be what they died of.
    private static final int ATTEMPTS_TOGETHER = 2;

    private final ScheduleStore store;
    private final Expiries expiries;
    private final CarryingOut carryingOut;
    private final Lead lead;
    private final Clock clock;
    private final Duration lease;

    /// Carries out all that is due, as long as this node has the lead.
    void run() {
        expiries.catchUp();
        while (round()) {
            log.debug("There may be more that is due");
        }
    }

    /// @return whether there was something to do for this node
    private boolean round() {
        var due = store.claims().due(clock.instant(), AT_ONCE);
        if (due.isEmpty() || !lead.isMine()) {
            return false;
        }
        var taken = take(store.first(due));
        taken.stream()
                .filter(ExecutingSchedules::goesTogether)
                .collect(groupingBy(ScheduleDocument::createdBy))
                .values()
                .forEach(this::execute);
        taken.stream()
                .filter(document -> !goesTogether(document))
                .forEach(document -> execute(document, document.attempts() > 1));
        return !taken.isEmpty();
    }

    /// @return those that no other node was faster to take
    private List<ScheduleDocument> take(List<ScheduleDocument> due) {
        var ids = due.stream().limit(TOGETHER).map(ScheduleDocument::id).toList();
        var executing = Update.update(ScheduleDocument.STATE, ScheduleState.EXECUTING);
        return store.claims().takeAll(ids, clock.instant(), lease, executing);
    }

    /// Expiries ask nobody's roles.
    private static boolean goesTogether(ScheduleDocument document) {
        return document.attempts() <= ATTEMPTS_TOGETHER && document.origin() != ScheduleOrigin.EXPIRY;
    }

    private void execute(List<ScheduleDocument> group) {
        if (group.size() == 1 || !executeTogether(group)) {
            group.forEach(document -> execute(document, group.size() > 1 || document.attempts() > 1));
        }
    }

    /// @return false when something stands against one of them: which, and what, comes out when each is carried out by
    ///     itself
    private boolean executeTogether(List<ScheduleDocument> group) {
        try {
            var receipt = carryingOut.carryOutTogether(
                    group.stream().map(ScheduleDocument::toSchedule).toList());
            receipt.ifPresent(made -> store.claims().settle(claimOn(group), executed(made)));
            return receipt.isPresent();
        } catch (MongoException | DataAccessException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException refused) {
            log.debug("{} schedules are carried out one by one", group.size(), refused);
            return false;
        }
    }

    /// @param again whether it may have been done already
    private void execute(ScheduleDocument document, boolean again) {
        var claim = claimOn(List.of(document));
        try {
            var outcome = carryingOut.carryOut(document.toSchedule(), again);
            store.claims().settle(claim, updateOf(outcome));
        } catch (MongoException | DataAccessException storeIsAway) {
            throw storeIsAway;
        } catch (VersionConflict changedMeanwhile) {
            log.debug("Schedule {} is tried again: its entry was just saved", document.id());
            store.claims().settle(claim, later(document.at()));
        } catch (RuntimeException failure) {
            failed(document, claim, failure);
        }
    }

    private static Claim claimOn(List<ScheduleDocument> taken) {
        var ids = taken.stream().map(ScheduleDocument::id).collect(toSet());
        return new Claim(ids, Objects.requireNonNull(taken.getFirst().claim()));
    }

    private void failed(ScheduleDocument document, Claim claim, RuntimeException failure) {
        var reason = Refusals.reasonOf(failure);
        if (reason.isPresent()) {
            store.claims().settle(claim, ended(ScheduleState.FAILED, reason.get()));
        } else if (document.attempts() < ATTEMPTS) {
            log.error("Schedule {} failed and is tried again when the claim has run out", document.id(), failure);
        } else {
            log.error("Schedule {} failed for good", document.id(), failure);
            store.claims().settle(claim, ended(ScheduleState.FAILED, Reason.BROKEN));
        }
    }

    private Update updateOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> executed(done.receipt());
            case Outcome.Pointless pointless -> ended(ScheduleState.CANCELLED, pointless.reason());
            case Outcome.Postponed postponed -> later(postponed.until()).set(ScheduleDocument.AT, postponed.until());
        };
    }

    private Update executed(Receipt receipt) {
        return ended(ScheduleState.EXECUTED, null)
                .set(ScheduleDocument.SEQUENCE, receipt.sequence())
                .set(ScheduleDocument.COMMITTED_AT, receipt.committedAt());
    }

    private static Update later(Instant at) {
        return Update.update(ScheduleDocument.STATE, ScheduleState.SCHEDULED).set(Claims.DUE, at);
    }

    private Update ended(ScheduleState state, @Nullable Reason reason) {
        return Update.update(ScheduleDocument.STATE, state)
                .set(Claims.DUE, null)
                .set(ScheduleDocument.REASON, reason)
                .set(ScheduleDocument.FINISHED_AT, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
