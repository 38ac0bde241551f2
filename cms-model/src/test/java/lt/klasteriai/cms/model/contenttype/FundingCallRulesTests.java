package lt.klasteriai.cms.model.contenttype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lt.klasteriai.cms.model.fundingcall.Budget;
import lt.klasteriai.cms.model.fundingcall.CallDocument;
import lt.klasteriai.cms.model.fundingcall.CallModel;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.fundingcall.FundingRate;
import lt.klasteriai.cms.model.fundingcall.Opening;
import lt.klasteriai.cms.model.fundingcall.Stage;
import lt.klasteriai.cms.model.fundingcall.YearlyBudget;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.money.CurrencyCode;
import lt.klasteriai.cms.model.money.Money;
import lt.klasteriai.cms.model.time.Deadline;
import lt.klasteriai.cms.model.time.DeadlineRevision;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import lt.klasteriai.cms.model.time.Zones;
import org.junit.jupiter.api.Test;

class FundingCallRulesTests {

    @Test
    void deadlinesComeAfterTheOpeningAndOneAfterTheOtherAcrossStages() {
        var call = call().opening(new Opening(LocalDate.of(2026, 3, 1), null, null))
                .model(CallModel.TWO_STAGES)
                .stages(List.of(stage("2026-02-28", "2026-05-01"), stage("2026-05-01", "2026-06-01")));

        assertBroken(call, "/stages/0/deadlines/0/date wrong-order", "/stages/1/deadlines/0/date wrong-order");
    }

    @Test
    void theStagesFitTheModelOfTheCall() {
        assertBroken(call().stages(List.of(stage("2026-05-01", "2026-06-01"))), "/stages inconsistent");
        assertBroken(call().model(CallModel.SEVERAL_CUT_OFFS).stages(List.of(stage("2026-05-01", "2026-06-01"))));
        assertBroken(
                call().model(CallModel.TWO_STAGES)
                        .stages(List.of(stage("2026-05-01"), stage("2026-06-01"), stage("2026-07-01"))),
                "/stages inconsistent");
    }

    @Test
    void theHistoryOfADeadlineIsInOrder() {
        var was = new Deadline(LocalDate.of(2026, 4, 1), null, Zones.VILNIUS);
        var later = new DeadlineRevision(was, Instant.parse("2026-03-02T00:00:00Z"), Localized.empty());
        var earlier = new DeadlineRevision(was, Instant.parse("2026-03-01T00:00:00Z"), Localized.empty());
        var deadline = deadline("2026-05-01").toBuilder()
                .revisions(List.of(later, earlier))
                .build();

        assertBroken(
                call().stages(List.of(new Stage(Localized.empty(), List.of(deadline)))),
                "/stages/0/deadlines/0/revisions/1/changedAt wrong-order");
    }

    @Test
    void theSmallestGrantIsNotLargerThanTheLargestNorThatThanTheTotal() {
        var budget = Budget.builder().total(euros(10)).grantMin(euros(30)).grantMax(euros(20));

        assertBroken(
                call().budget(budget.build()),
                "/budget/grantMax wrong-order",
                "/budget/total wrong-order",
                "/budget/total wrong-order");
    }

    @Test
    void aBudgetHasOneCurrencyAndEachYearOnce() {
        var dollars = new Money(BigDecimal.ONE, new CurrencyCode("USD"));
        var years = List.of(new YearlyBudget(2026, euros(1)), new YearlyBudget(2026, euros(1)));

        assertBroken(
                call().budget(Budget.builder().total(dollars).grantMax(euros(1)).build()),
                "/budget several-currencies");
        assertBroken(call().budget(Budget.builder().byYear(years).build()), "/budget/byYear/1 duplicate");
    }

    @Test
    void ratesAreShares() {
        assertBroken(
                call().fundingRates(List.of(new FundingRate(null, null, new BigDecimal("100.1")))),
                "/fundingRates/0/percent out-of-range");
    }

    @Test
    void anOpeningIsADateOrAnInstantAndADocumentAFileOrAnAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Opening(null, null, Zones.BRUSSELS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(LocalDate.of(2026, 1, 1), ContentFixture.NOON, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new CallDocument(Localized.empty(), null, null));
    }

    private static FundingCall.FundingCallBuilder call() {
        return FundingCallFixture.call().toBuilder();
    }

    private static Stage stage(String... dates) {
        return new Stage(
                Localized.empty(),
                Arrays.stream(dates).map(FundingCallRulesTests::deadline).toList());
    }

    private static DeadlineWithHistory deadline(String date) {
        return new DeadlineWithHistory(LocalDate.parse(date), null, null, List.of());
    }

    private static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), CurrencyCode.EUR);
    }

    private static void assertBroken(FundingCall.FundingCallBuilder call, String... pointersWithCodes) {
        assertThat(call.build().draftViolations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly(pointersWithCodes);
    }
}
