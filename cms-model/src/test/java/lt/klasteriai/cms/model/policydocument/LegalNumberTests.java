package lt.klasteriai.cms.model.policydocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"32014R0651", "52008DC0652", "02014R0651-20230701", "32016R0679R(02)"})
    void celexNumbersOfTheOfficialFormAreAccepted(String number) {
        assertThat(new CelexNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "651/2014", "32014r0651", "2014R0651", "32014R0651 "})
    void whatIsNoCelexNumberIsRefused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CelexNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://data.europa.eu/eli/reg/2014/651/oj", "https://www.legislation.example/eli/lt/1"})
    void elisAreWebAddressesOfTheirScheme(String eli) {
        assertThat(new Eli(eli).value()).isEqualTo(eli);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eli/reg/2014/651", "http://data.europa.eu/reg/2014", "javascript:/eli/x"})
    void whatIsNoEliIsRefused(String eli) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Eli(eli));
    }
}
