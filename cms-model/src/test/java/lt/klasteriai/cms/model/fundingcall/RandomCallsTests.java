package lt.klasteriai.cms.model.fundingcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random calls around the days on which clocks change, in any order of their dates, held against the definition of the
/// state, which is written down here once more in another way.
class RandomCallsTests {

    private static final int CALLS = 200;
    private static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Brussels"), ZoneId.of("Europe/Vilnius"), ZoneId.of("Pacific/Apia"));
    private static final long FORTNIGHT_IN_SECONDS = 14 * 24 * 3600;

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimelineHasExactlyOneIntervalPerFieldAtEveryInstant(long seed) {
        var call = call(new Random(seed));

        for (var now : instants(call, new Random(seed))) {
            assertThat(holding(call, "state", now)).as("state at %s", now).hasSize(1);
            assertThat(holding(call, "nextDeadline", now))
                    .as("nextDeadline at %s", now)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimelineAgreesWithTheStateAndBothWithItsDefinition(long seed) {
        var call = call(new Random(seed));

        for (var now : instants(call, new Random(seed))) {
            var expected = defined(call, now).word();
            assertThat(call.stateAt(now).word())
                    .as("state at %s of %s", now, call)
                    .isEqualTo(expected);
            assertThat(holding(call, "state", now).getFirst().value()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNextDeadlineIsTheFirstOneAheadAndAClosedCallHasNone(long seed) {
        var call = call(new Random(seed));

        for (var now : instants(call, new Random(seed))) {
            var served = (String) holding(call, "nextDeadline", now).getFirst().value();
            var ahead = deadlines(call).filter(now::isBefore).min(Instant::compareTo);
            assertThat(served == null ? null : OffsetDateTime.parse(served).toInstant())
                    .isEqualTo(ahead.orElse(null));
            assertThat(served != null && call.stateAt(now) == CallState.CLOSED).isFalse();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, CALLS);
    }

    private static CallState defined(FundingCall call, Instant now) {
        var opening = opening(call);
        var all = deadlines(call).toList();
        if (opening == null && all.isEmpty()) {
            return CallState.PLANNED;
        } else if (!all.isEmpty() && all.stream().noneMatch(deadline -> deadline.compareTo(now) > 0)) {
            return CallState.CLOSED;
        } else if (opening != null && opening.compareTo(now) > 0) {
            return CallState.FORTHCOMING;
        }
        var soon = all.stream()
                .anyMatch(deadline -> deadline.compareTo(now) > 0
                        && deadline.minusSeconds(FORTNIGHT_IN_SECONDS).compareTo(now) <= 0);
        return soon ? CallState.CLOSING_SOON : CallState.OPEN;
    }

    private static @Nullable Instant opening(FundingCall call) {
        var opening = call.opening();
        if (opening == null || opening.date() == null) {
            return null;
        }
        var zone = opening.zone() != null ? opening.zone() : customaryZone(call);
        return opening.date().atTime(LocalTime.MIN).atZone(zone).toInstant();
    }

    private static Stream<Instant> deadlines(FundingCall call) {
        return call.stages().stream()
                .flatMap(stage -> stage.deadlines().stream())
                .map(each -> instant(call, each));
    }

    private static Instant instant(FundingCall call, DeadlineWithHistory deadline) {
        var zone = deadline.zone() != null ? deadline.zone() : customaryZone(call);
        var time = deadline.time() == null && call.kind() == CallKind.EU ? LocalTime.of(17, 0) : deadline.time();
        return time != null
                ? deadline.date().atTime(time).atZone(zone).toInstant()
                : deadline.date().plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant();
    }

    private static ZoneId customaryZone(FundingCall call) {
        return ZoneId.of(call.kind() == CallKind.EU ? "Europe/Brussels" : "Europe/Vilnius");
    }

    private static List<Timed> holding(FundingCall call, String field, Instant now) {
        return call.timeline().stream()
                .filter(timed -> timed.field().equals(field) && timed.holdsAt(now))
                .toList();
    }

    /// Every moment at which something may change, the moments beside it, and some anywhere.
    private static List<Instant> instants(FundingCall call, Random random) {
        var moments = new ArrayList<>(deadlines(call).toList());
        deadlines(call)
                .map(deadline -> deadline.minusSeconds(FORTNIGHT_IN_SECONDS))
                .forEach(moments::add);
        Stream.ofNullable(opening(call)).forEach(moments::add);
        IntStream.range(0, 5)
                .forEach(each ->
                        moments.add(day(random).atStartOfDay(ZONES.getFirst()).toInstant()));
        return moments.stream()
                .flatMap(moment -> Stream.of(moment.minusNanos(1), moment, moment.plusNanos(1)))
                .toList();
    }

    private static FundingCall call(Random random) {
        var kind = random.nextBoolean() ? CallKind.EU : CallKind.NATIONAL;
        var opening = random.nextInt(4) == 0 ? null : new Opening(day(random), null, zone(random));
        var deadlines = IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> Calls.at(day(random), time(random), zone(random)))
                .toList();
        return Calls.opening(kind, opening, deadlines);
    }

    private static LocalDate day(Random random) {
        return CLOCK_CHANGES.get(random.nextInt(2)).plusDays(random.nextInt(-30, 30));
    }

    private static @Nullable LocalTime time(Random random) {
        return random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static @Nullable ZoneId zone(Random random) {
        return random.nextBoolean() ? null : ZONES.get(random.nextInt(ZONES.size()));
    }
}
