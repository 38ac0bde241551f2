package lt.klasteriai.cms.model.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTests {

    @ParameterizedTest
    @CsvSource({"lt, lt", "EN-gb, en-GB", "sr-latn, sr-Latn"})
    void tagsTakeTheirCanonicalForm(String given, String canonical) {
        assertThat(new LanguageTag(given).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "lietuvių", "lt_LT", "-", "x"})
    void whatIsNoTagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(tag));
    }
}
