package lt.klasteriai.cms.model.fundingcall;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;

/// What the state of a call follows from.
///
/// An override decides alone. Without one the call is forthcoming until it opens, and closed from its last deadline on;
/// in between it is open, or closing soon during the 14 times 24 hours before whichever deadline is next. So a call
/// with
/// several deadlines opens again after each but the last. A call without an opening counts as opened, one that has no
/// deadlines either as planned; a call that has only an opening stays open.
///
/// @param opening the first instant at which one can apply
/// @param deadlines in order; at the very instant of a deadline it is too late
record CallDates(
        @Nullable Instant opening,
        List<ZonedDateTime> deadlines,
        @Nullable StateOverride override) {

    private static final Duration SOON = Duration.ofDays(14);

    CallState stateAt(Instant now) {
        if (override != null) {
            return override.state();
        }
        if (opening == null && deadlines.isEmpty()) {
            return CallState.PLANNED;
        }
        var next = firstAfter(now);
        if (next.isEmpty() && !deadlines.isEmpty()) {
            return CallState.CLOSED;
        }
        if (opening != null && now.isBefore(opening)) {
            return CallState.FORTHCOMING;
        }
        return next.filter(deadline -> isSoon(deadline, now)).isPresent() ? CallState.CLOSING_SOON : CallState.OPEN;
    }

    Optional<ZonedDateTime> nextDeadline(Instant now) {
        var over = override == StateOverride.CANCELLED || override == StateOverride.AWARDED;
        return over ? Optional.empty() : firstAfter(now);
    }

    List<Timed> timeline() {
        var state = intervals("state", now -> stateAt(now).word());
        var nextDeadline = intervals(
                "nextDeadline",
                now -> nextDeadline(now)
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null));
        return Stream.concat(state.stream(), nextDeadline.stream()).toList();
    }

    private Optional<ZonedDateTime> firstAfter(Instant now) {
        return deadlines.stream()
                .filter(deadline -> now.isBefore(deadline.toInstant()))
                .findFirst();
    }

    private static boolean isSoon(ZonedDateTime deadline, Instant now) {
        return !now.isBefore(deadline.toInstant().minus(SOON));
    }

    /// The value over all time: it can change only at a turning point, and holds from one on to the next.
    private List<Timed> intervals(String field, Function<Instant, @Nullable Object> valueAt) {
        var intervals = new ArrayList<Timed>();
        @Nullable Instant from = null;
        @Nullable Object value = valueAt.apply(Instant.MIN);
        for (var turn : turningPoints()) {
            var next = valueAt.apply(turn);
            if (!Objects.equals(value, next)) {
                intervals.add(new Timed(field, from, turn, value));
                from = turn;
                value = next;
            }
        }
        intervals.add(new Timed(field, from, null, value));
        return List.copyOf(intervals);
    }

    private TreeSet<Instant> turningPoints() {
        var turns = new TreeSet<Instant>();
        if (opening != null) {
            turns.add(opening);
        }
        for (var deadline : deadlines) {
            turns.add(deadline.toInstant().minus(SOON));
            turns.add(deadline.toInstant());
        }
        return turns;
    }
}
