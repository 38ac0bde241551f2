package lt.klasteriai.cms.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "2017, YEAR, 2017-01-01, 2017-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2017-05-31, DAY, 2017-05-31, 2017-05-31"
    })
    void itSpansTheDaysItMayBe(String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        var date = new PartialDate(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "17", "2017-13", "2017-02-29", "2017-00", "2017-5", "2017-05-31T00:00", "-2017", "2017\n"})
    void whatIsNoDateIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(text))
                .withMessage("a date is a year, a month or a day, such as 2017, 2017-05 or 2017-05-31");
    }
}
