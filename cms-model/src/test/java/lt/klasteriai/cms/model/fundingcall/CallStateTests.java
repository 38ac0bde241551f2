package lt.klasteriai.cms.model.fundingcall;

import static lt.klasteriai.cms.model.fundingcall.CallKind.EU;
import static lt.klasteriai.cms.model.fundingcall.CallKind.NATIONAL;
import static lt.klasteriai.cms.model.fundingcall.CallState.CLOSED;
import static lt.klasteriai.cms.model.fundingcall.CallState.CLOSING_SOON;
import static lt.klasteriai.cms.model.fundingcall.CallState.FORTHCOMING;
import static lt.klasteriai.cms.model.fundingcall.CallState.OPEN;
import static lt.klasteriai.cms.model.fundingcall.CallState.PLANNED;
import static lt.klasteriai.cms.model.fundingcall.Calls.at;
import static lt.klasteriai.cms.model.fundingcall.Calls.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import lt.klasteriai.cms.model.time.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallStateTests {

    private static final FundingCall CALL = Calls.opening(EU, "2026-02-25", on("2026-05-25"));

    @Test
    void aCallOpensAtTheBeginningOfItsLocalDay() {
        assertThat(state(CALL, "2026-02-24T22:59:59.999999999Z")).isEqualTo(FORTHCOMING);
        assertThat(state(CALL, "2026-02-24T23:00:00Z")).isEqualTo(OPEN);
    }

    @Test
    void aCallOpensAtTheInstantWhereOneIsGiven() {
        var noon = Instant.parse("2026-02-25T11:00:00Z");
        var call = Calls.opening(EU, new Opening(null, noon, ZoneId.of("Europe/Vilnius")), List.of(on("2026-05-25")));

        assertThat(call.stateAt(noon.minusNanos(1))).isEqualTo(FORTHCOMING);
        assertThat(call.stateAt(noon)).isEqualTo(OPEN);
    }

    @Test
    void aCallClosesSoonFrom14Times24HoursBeforeItsDeadline() {
        assertThat(state(CALL, "2026-05-11T14:59:59.999999999Z")).isEqualTo(OPEN);
        assertThat(state(CALL, "2026-05-11T15:00:00Z")).isEqualTo(CLOSING_SOON);
    }

    @Test
    void theFourteenDaysAreHoursEvenWhereTheClocksChangeWithinThem() {
        var call = Calls.opening(EU, "2026-01-01", on("2026-04-01"));

        assertThat(state(call, "2026-03-18T14:59:59Z")).isEqualTo(OPEN);
        assertThat(state(call, "2026-03-18T15:00:00Z")).isEqualTo(CLOSING_SOON);
    }

    @Test
    void aCallOfTheEuIsClosedAtTheVeryInstantOfFiveInBrussels() {
        assertThat(state(CALL, "2026-05-25T14:59:59.999999999Z")).isEqualTo(CLOSING_SOON);
        assertThat(state(CALL, "2026-05-25T15:00:00Z")).isEqualTo(CLOSED);
    }

    @Test
    void aNationalCallIsClosedAtTheEndOfItsLastDayInVilnius() {
        var call = Calls.opening(NATIONAL, "2026-02-25", on("2026-05-25"));

        assertThat(state(call, "2026-05-25T20:59:59.999999999Z")).isEqualTo(CLOSING_SOON);
        assertThat(state(call, "2026-05-25T21:00:00Z")).isEqualTo(CLOSED);
    }

    @Test
    void aDeadlineThatSaysItsTimeAndZoneIsTakenAtItsWord() {
        var midnight = at(LocalDate.of(2026, 5, 25), LocalTime.of(23, 59), ZoneId.of("Europe/Helsinki"));

        assertThat(state(Calls.opening(EU, "2026-02-25", midnight), "2026-05-25T20:58:59Z"))
                .isEqualTo(CLOSING_SOON);
        assertThat(state(Calls.opening(EU, "2026-02-25", midnight), "2026-05-25T20:59:00Z"))
                .isEqualTo(CLOSED);
    }

    @Test
    void aCallWithSeveralCutOffsOpensAgainAfterEachButTheLast() {
        var call = Calls.opening(EU, "2026-01-01", on("2026-03-01"), on("2026-06-01"));

        assertThat(state(call, "2026-02-28T00:00:00Z")).isEqualTo(CLOSING_SOON);
        assertThat(state(call, "2026-03-01T16:00:00Z")).isEqualTo(OPEN);
        assertThat(state(call, "2026-05-31T00:00:00Z")).isEqualTo(CLOSING_SOON);
        assertThat(state(call, "2026-06-01T15:00:00Z")).isEqualTo(CLOSED);
    }

    @Test
    void aCallThatOpensInTheLastFortnightIsForthcomingUntilThen() {
        var call = Calls.opening(EU, "2026-05-20", on("2026-05-25"));

        assertThat(state(call, "2026-05-19T00:00:00Z")).isEqualTo(FORTHCOMING);
        assertThat(state(call, "2026-05-20T00:00:00Z")).isEqualTo(CLOSING_SOON);
    }

    @Test
    void aCallWithoutDatesIsPlannedAndOneWithoutDeadlinesStaysOpen() {
        assertThat(state(Calls.opening(EU, null, List.of()), "2026-05-19T00:00:00Z"))
                .isEqualTo(PLANNED);
        assertThat(state(Calls.opening(EU, "2026-01-01"), "2999-01-01T00:00:00Z"))
                .isEqualTo(OPEN);
        assertThat(state(Calls.opening(EU, null, List.of(on("2026-05-25"))), "2020-01-01T00:00:00Z"))
                .isEqualTo(OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void anOverrideDecidesAlone(StateOverride override) {
        var call = CALL.toBuilder().stateOverride(override).build();

        assertThat(state(call, "2026-03-01T00:00:00Z").word()).isEqualTo(override.word());
        assertThat(state(call, "2030-03-01T00:00:00Z").word()).isEqualTo(override.word());
        assertThat(call.timeline()).contains(new Timed("state", null, null, override.word()));
    }

    @Test
    void theTimelineTellsStateAndNextDeadlineWithTheOffsetOfTheZone() {
        var opening = Instant.parse("2026-02-24T23:00:00Z");
        var soon = Instant.parse("2026-05-11T15:00:00Z");
        var deadline = Instant.parse("2026-05-25T15:00:00Z");

        assertThat(CALL.timeline())
                .containsExactly(
                        new Timed("state", null, opening, "forthcoming"),
                        new Timed("state", opening, soon, "open"),
                        new Timed("state", soon, deadline, "closing-soon"),
                        new Timed("state", deadline, null, "closed"),
                        new Timed("nextDeadline", null, deadline, "2026-05-25T17:00:00+02:00"),
                        new Timed("nextDeadline", deadline, null, null));
    }

    @Test
    void aCancelledOrAwardedCallHasNoNextDeadline() {
        var before = Instant.parse("2026-03-01T00:00:00Z");
        var suspended = CALL.toBuilder().stateOverride(StateOverride.SUSPENDED).build();
        var cancelled = CALL.toBuilder().stateOverride(StateOverride.CANCELLED).build();
        var awarded = CALL.toBuilder().stateOverride(StateOverride.AWARDED).build();

        assertThat(suspended.nextDeadline(before)).isPresent();
        assertThat(cancelled.nextDeadline(before)).isEmpty();
        assertThat(awarded.nextDeadline(before)).isEmpty();
    }

    private static CallState state(FundingCall call, String instant) {
        return call.stateAt(Instant.parse(instant));
    }
}
