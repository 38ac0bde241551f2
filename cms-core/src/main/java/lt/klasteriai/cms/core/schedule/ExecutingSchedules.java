package lt.klasteriai.cms.core.schedule;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.entry.VersionConflict;
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
    private static final int ATTEMPTS = 5;

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

    /// In no particular order, so that nodes that both think they have the lead do not compete for the same schedule.
    ///
    /// @return whether there was something to do for this node
    private boolean round() {
        var due = new ArrayList<>(store.claims().due(clock.instant(), AT_ONCE));
        Collections.shuffle(due);
        boolean done = false;
        for (var document : due) {
            if (!lead.isMine()) {
                return false;
            }
            done |= !store.hasEarlier(document) && execute(document);
        }
        return done;
    }

    /// @return false when another node was faster
    private boolean execute(ScheduleDocument document) {
        var executing = Update.update(ScheduleDocument.STATE, ScheduleState.EXECUTING);
        var claim = store.claims().take(document.id(), document.due(), clock.instant(), lease, executing);
        claim.ifPresent(held -> execute(document, held));
        return claim.isPresent();
    }

    private void execute(ScheduleDocument document, Claim claim) {
        try {
            var outcome = carryingOut.carryOut(document.toSchedule(), document.attempts() > 0);
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

    private void failed(ScheduleDocument document, Claim claim, RuntimeException failure) {
        var reason = Refusals.reasonOf(failure);
        if (reason.isPresent()) {
            store.claims().settle(claim, ended(ScheduleState.FAILED, reason.get()));
        } else if (document.attempts() + 1 < ATTEMPTS) {
            log.error("Schedule {} failed and is tried again when the claim has run out", document.id(), failure);
        } else {
            log.error("Schedule {} failed for good", document.id(), failure);
            store.claims().settle(claim, ended(ScheduleState.FAILED, Reason.BROKEN));
        }
    }

    private Update updateOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                ended(ScheduleState.EXECUTED, null)
                        .set(ScheduleDocument.SEQUENCE, done.receipt().sequence())
                        .set(ScheduleDocument.COMMITTED_AT, done.receipt().committedAt());
            case Outcome.Pointless pointless -> ended(ScheduleState.CANCELLED, pointless.reason());
            case Outcome.Postponed postponed -> later(postponed.until()).set(ScheduleDocument.AT, postponed.until());
        };
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
