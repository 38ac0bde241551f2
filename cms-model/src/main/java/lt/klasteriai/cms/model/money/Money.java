package lt.klasteriai.cms.model.money;

import java.math.BigDecimal;
import lt.klasteriai.cms.model.value.Given;

/// A sum of money, not negative.
///
/// @param amount without trailing zeros, so that equal sums are equal
/// @param currency its ISO 4217 code
public record Money(BigDecimal amount, CurrencyCode currency) {

    /// @throws IllegalArgumentException when a part is missing or the amount is negative or absurdly large
    public Money {
        amount = Given.required(Given.decimal(amount), "a sum of money has an amount");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a sum of money is not negative");
        }
        currency = Given.required(currency, "a sum of money has a currency");
    }
}
