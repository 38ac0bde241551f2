package lt.klasteriai.cms.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {

    @ParameterizedTest
    @CsvSource({"2026-01-15, 2026-01-15T16:00:00Z", "2026-07-15, 2026-07-15T15:00:00Z"})
    void fiveInBrusselsFollowsTheClocksThere(LocalDate date, Instant instant) {
        assertThat(new Deadline(date, LocalTime.of(17, 0), Zones.BRUSSELS).instant())
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-15T22:00:00Z",
        "2026-03-28, 2026-03-28T22:00:00Z",
        "2026-03-29, 2026-03-29T21:00:00Z",
        "2026-10-25, 2026-10-25T22:00:00Z"
    })
    void aDateWithoutAnHourMeansTheEndOfThatLocalDay(LocalDate date, Instant instant) {
        assertThat(new Deadline(date, null, Zones.VILNIUS).instant()).isEqualTo(instant);
    }

    @Test
    void anHourThatTheClocksSkipComesAfterTheSkip() {
        var skipped = new Deadline(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), Zones.BRUSSELS);

        assertThat(skipped.instant()).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void anHourThatComesTwiceIsItsFirstTime() {
        var twice = new Deadline(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), Zones.BRUSSELS);

        assertThat(twice.instant()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void whatTheEditorLeavesOpenIsCustomary() {
        var open = DeadlineWithHistory.builder().date(LocalDate.of(2026, 1, 15)).build();
        var given = open.toBuilder().time(LocalTime.NOON).zone(Zones.VILNIUS).build();

        assertThat(open.or(LocalTime.of(17, 0), Zones.BRUSSELS).instant()).isEqualTo("2026-01-15T16:00:00Z");
        assertThat(given.or(LocalTime.of(17, 0), Zones.BRUSSELS).instant()).isEqualTo("2026-01-15T10:00:00Z");
    }

    @Test
    void datesThatNoCalendarAgreesOnAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(LocalDate.MAX, null, Zones.VILNIUS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalMoment(LocalDate.of(1800, 1, 1), null, Zones.VILNIUS));
    }

    @Test
    void aWholeDayLastsUntilTheNextOneBegins() {
        var longDay = new LocalMoment(LocalDate.of(2026, 10, 25), null, Zones.VILNIUS);

        assertThat(longDay.isAllDay()).isTrue();
        assertThat(longDay.begins()).isEqualTo("2026-10-24T21:00:00Z");
        assertThat(longDay.ends()).isEqualTo("2026-10-25T22:00:00Z");
    }
}
