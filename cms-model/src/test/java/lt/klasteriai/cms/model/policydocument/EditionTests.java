package lt.klasteriai.cms.model.policydocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionTests {

    private static final Instant IN_MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant IN_JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Edition original = edition(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31), IN_MAY);
    private final Edition amended = edition(NEW_YEAR, null, IN_MAY);
    private final Edition annulled = edition(NEW_YEAR, LocalDate.of(2026, 3, 31), IN_JUNE);
    private final PolicyDocument document = PolicyDocument.builder()
            .common(CommonFields.builder().build())
            .editions(List.of(original, amended, annulled))
            .build();

    @Test
    void theWordingOfADayIsTheEditionWhoseTimeIncludesIt() {
        assertThat(document.editionOn(LocalDate.of(2025, 12, 31), IN_JUNE)).contains(original);
        assertThat(document.editionOn(NEW_YEAR, IN_MAY)).contains(amended);
        assertThat(document.editionOn(LocalDate.of(2019, 12, 31), IN_JUNE)).isEmpty();
    }

    @Test
    void whatWasRecordedLaterIsNotYetKnown() {
        assertThat(document.editionOn(NEW_YEAR, IN_JUNE.minusSeconds(1))).contains(amended);
        assertThat(document.editionOn(NEW_YEAR, IN_JUNE)).contains(annulled);
        assertThat(document.editionOn(NEW_YEAR, IN_MAY.minusSeconds(1))).isEmpty();
    }

    private static Edition edition(LocalDate from, @Nullable LocalDate until, Instant recorded) {
        return new Edition(from, until, recorded, List.of(), null, null);
    }
}
