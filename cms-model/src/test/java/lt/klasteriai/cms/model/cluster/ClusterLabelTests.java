package lt.klasteriai.cms.model.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterLabelTests {

    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aLabelIsValidFromItsFirstDayToTheEndOfItsLastOneInVilnius() {
        var label = label(ISSUED, LAST_DAY);

        assertThat(validAt(label, "2023-12-31T21:59:59.999Z")).isEqualTo(false);
        assertThat(validAt(label, "2023-12-31T22:00:00Z")).isEqualTo(true);
        assertThat(validAt(label, "2026-06-30T20:59:59.999Z")).isEqualTo(true);
        assertThat(validAt(label, "2026-06-30T21:00:00Z")).isEqualTo(false);
    }

    @Test
    void aLabelWithoutDatesIsAlwaysValid() {
        assertThat(label(null, null).timeline()).containsExactly(new Timed("valid", null, null, true));
    }

    @Test
    void aLabelThatEndsBeforeItBeginsIsNeverValid() {
        assertThat(label(LAST_DAY, ISSUED).timeline()).containsExactly(new Timed("valid", null, null, false));
    }

    @Test
    void aPersonWhoHasNotConsentedIsWithheld() {
        assertThat(new ContactPerson("Ona", null, null, null, false).deliverable())
                .isFalse();
        assertThat(new ContactPerson("Ona", null, null, null, true).deliverable())
                .isTrue();
    }

    private static ClusterLabel label(@Nullable LocalDate issued, @Nullable LocalDate validUntil) {
        return new ClusterLabel("ESCA", LabelLevel.GOLD, issued, validUntil, null);
    }

    private static @Nullable Object validAt(ClusterLabel label, String instant) {
        var holding = label.timeline().stream()
                .filter(timed -> timed.holdsAt(Instant.parse(instant)))
                .toList();
        assertThat(holding).hasSize(1);
        return holding.getFirst().value();
    }
}
