package lt.klasteriai.cms.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({"600000, 600000.00", "1.5, 1.50", "0, 0.000", "600000, 6E+5"})
    void equalSumsAreEqualHoweverTheyAreWritten(BigDecimal one, BigDecimal other) {
        assertThat(euros(one)).isEqualTo(euros(other));
    }

    @Test
    void aRoundSumIsWrittenWithoutExponent() {
        assertThat(euros(new BigDecimal("6E+5")).amount()).hasToString("600000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1E+400000000", "1E-400000000", "1234567890123456", "0.00000000001"})
    void negativeAndAbsurdSumsAreRefused(BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> euros(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "XYZ"})
    void unknownCurrenciesAreRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CurrencyCode(code));
    }

    private static Money euros(BigDecimal amount) {
        return new Money(amount, CurrencyCode.EUR);
    }
}
