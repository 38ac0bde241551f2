package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTests {

    private static final String VILNIUS = "Europe/Vilnius";

    @Test
    void anOffsetThatTheZoneHasThen() {
        var winter = Appointment.of("2026-12-01T09:00:00+02:00", VILNIUS);

        assertThat(winter.instant()).isEqualTo(Instant.parse("2026-12-01T07:00:00Z"));
        assertThat(winter.local()).isEqualTo(OffsetDateTime.parse("2026-12-01T09:00+02:00"));
        assertThat(winter.words())
                .isEqualTo("on Tuesday 1 December 2026 at 09:00 by the clock of Europe/Vilnius (UTC+02:00), which is"
                        + " 2026-12-01T07:00:00Z");
    }

    @Test
    void withoutAnOffsetTheClockOfTheZoneIsMeant() {
        assertThat(Appointment.of("2026-07-01T09:00", VILNIUS).instant())
                .isEqualTo(Instant.parse("2026-07-01T06:00:00Z"));
        assertThat(Appointment.of("2026-07-01T09:00:30.250", "UTC").instant())
                .isEqualTo(Instant.parse("2026-07-01T09:00:30.250Z"));
    }

    @Test
    void aTimeThatClocksJumpOverNamesItsNeighbours() {
        assertRefused("2027-03-28T03:30", VILNIUS, "in-a-gap")
                .contains("2027-03-28T02:59:59+02:00")
                .contains("2027-03-28T04:00+03:00");
        assertRefused("2027-03-28T03:30+02:00", VILNIUS, "in-a-gap");
        assertRefused("2027-03-28T03:30+03:00", VILNIUS, "in-a-gap");
    }

    @Test
    void aTimeThatComesTwiceNamesBothInstants() {
        assertRefused("2026-10-25T03:30", VILNIUS, "twice")
                .contains("2026-10-25T03:30+03:00 (2026-10-25T00:30:00Z)")
                .contains("2026-10-25T03:30+02:00 (2026-10-25T01:30:00Z)");
    }

    @Test
    void anOffsetSaysWhichOfTheTwoIsMeant() {
        assertThat(Appointment.of("2026-10-25T03:30+03:00", VILNIUS).instant())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Appointment.of("2026-10-25T03:30+02:00", VILNIUS).instant())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00:00+03:00, Europe/Vilnius",
        "2026-12-01T09:00:00Z, Europe/Vilnius",
        "2026-07-01T09:00:00+02:00, Europe/Vilnius",
        "2026-07-01T09:00:00+01:00, UTC"
    })
    void anOffsetThatTheZoneDoesNotHaveThen(String at, String zone) {
        assertRefused(at, zone, "contradicts-zone");
    }

    @Test
    void aContradictionSaysWhatTheInstantIsThere() {
        assertRefused("2026-12-01T09:00:00Z", VILNIUS, "contradicts-zone").contains("2026-12-01T11:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Vilna", "europe/vilnius", "+02:00", "UTC+2", "EEST", "", "Z", "../etc"})
    void aZoneThatDoesNotExist(String zone) {
        assertRefused("2026-12-01T09:00", zone, "unknown-zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-12-01",
                "2026-12-01 09:00",
                "2026-13-01T09:00",
                "2026-02-29T09:00",
                "2026-12-01T24:00",
                "2026-12-01T09:00+25:00",
                "2026-12-01T09:00:00.123456",
                "+12026-12-01T09:00",
                "2026-12-01T09:00+02:00[Europe/Vilnius]"
            })
    void whatIsNoTime(String at) {
        assertRefused(at, VILNIUS, "not-a-time");
    }

    @Test
    void aTimeBeyondAllMeasure() {
        assertRefused("3000-01-01T09:00", VILNIUS, "too-far");
    }

    @Test
    void onlyWhatLiesAheadCanBeScheduled() {
        var at = Appointment.of("2026-12-01T09:00", VILNIUS);

        at.requireAhead(at.instant().minusMillis(1));
        assertThatExceptionOfType(NotATime.class)
                .isThrownBy(() -> at.requireAhead(at.instant()))
                .withMessageContaining("now it is 2026-12-01T07:00:00Z");
    }

    private static AbstractStringAssert<?> assertRefused(String at, String zone, String code) {
        try {
            var accepted = Appointment.of(at, zone);
            throw new AssertionError(at + " was taken for " + accepted);
        } catch (NotATime refused) {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getField()).isEqualTo(code.equals("unknown-zone") ? "zone" : "at");
            return assertThat(refused.getMessage());
        }
    }
}
