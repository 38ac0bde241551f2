package lt.klasteriai.cms.model.fundingcall;

import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.money.Money;
import lt.klasteriai.cms.model.rule.Violations;

/// What the money of a funding call must be.
final class BudgetRules {

    private BudgetRules() {}

    static void check(FundingCall call, Violations violations) {
        var budget = call.budget();
        if (budget != null) {
            sums(budget, violations);
            years(budget, violations);
        }
        shares(call, violations);
    }

    private static void sums(Budget budget, Violations violations) {
        var oneCurrency = sumsOf(budget).map(Money::currency).distinct().count() <= 1;
        violations
                .unless(oneCurrency, "/budget", "several-currencies", "has all its sums in one currency")
                .between(0, 1_000_000, "/budget/expectedGrants", budget.expectedGrants());
        if (oneCurrency) {
            sizes(budget, violations);
        }
    }

    private static void sizes(Budget budget, Violations violations) {
        var total = budget.total() == null ? null : budget.total().amount();
        var min = budget.grantMin() == null ? null : budget.grantMin().amount();
        var max = budget.grantMax() == null ? null : budget.grantMax().amount();
        violations
                .ordered("/budget/grantMax", min, max, "is not smaller than the smallest grant")
                .ordered("/budget/total", max, total, "is not smaller than the largest grant")
                .ordered("/budget/total", min, total, "is not smaller than the smallest grant");
    }

    private static void years(Budget budget, Violations violations) {
        var years = budget.byYear().stream().map(YearlyBudget::year).toList();
        violations
                .distinct("/budget/byYear", years)
                .each("/budget/byYear", years, (at, year) -> violations.between(1990, 2999, at + "/year", year));
    }

    private static void shares(FundingCall call, Violations violations) {
        var own = call.ownContribution();
        violations
                .each(
                        "/fundingRates",
                        call.fundingRates(),
                        (at, rate) -> violations
                                .between(0, 100, at + "/percent", rate.percent())
                                .longest(300, at + "/activity", rate.activity())
                                .longest(300, at + "/region", rate.region()))
                .between(0, 100, "/ownContribution/percent", own == null ? null : own.percent());
    }

    private static Stream<Money> sumsOf(Budget budget) {
        var yearly = budget.byYear().stream().map(YearlyBudget::amount);
        var others = Stream.of(budget.total(), budget.grantMin(), budget.grantMax());
        return Stream.concat(yearly, others.filter(Objects::nonNull));
    }
}
