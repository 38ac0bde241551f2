package lt.klasteriai.cms.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// A currency by its ISO 4217 code, e.g. `EUR`.
public record CurrencyCode(@JsonValue String value) {

    public static final CurrencyCode EUR = new CurrencyCode("EUR");

    /// @throws IllegalArgumentException when there is no such currency
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CurrencyCode {
        if (!Known.CODES.contains(value)) {
            throw new IllegalArgumentException("a currency is given by its ISO 4217 code of three capitals, e.g. EUR");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    /// Its own class, so that it is there before the constant above is made.
    private static final class Known {
        private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
