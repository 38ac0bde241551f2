package lt.klasteriai.cms.model.fundingcall;

import lt.klasteriai.cms.model.money.Money;
import lt.klasteriai.cms.model.value.Given;

/// What is to be spent in a year.
public record YearlyBudget(int year, Money amount) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public YearlyBudget {
        amount = Given.required(amount, "the budget of a year has an amount");
    }
}
