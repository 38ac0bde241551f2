package lt.klasteriai.cms.model.contenttype;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.PhoneNumber;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.fundingcall.ApplicantKind;
import lt.klasteriai.cms.model.fundingcall.Budget;
import lt.klasteriai.cms.model.fundingcall.CallContact;
import lt.klasteriai.cms.model.fundingcall.CallDocument;
import lt.klasteriai.cms.model.fundingcall.CallKind;
import lt.klasteriai.cms.model.fundingcall.CallModel;
import lt.klasteriai.cms.model.fundingcall.Eligibility;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.fundingcall.FundingForm;
import lt.klasteriai.cms.model.fundingcall.FundingRate;
import lt.klasteriai.cms.model.fundingcall.Opening;
import lt.klasteriai.cms.model.fundingcall.OwnContribution;
import lt.klasteriai.cms.model.fundingcall.Question;
import lt.klasteriai.cms.model.fundingcall.Stage;
import lt.klasteriai.cms.model.fundingcall.StateOverride;
import lt.klasteriai.cms.model.fundingcall.YearlyBudget;
import lt.klasteriai.cms.model.money.CurrencyCode;
import lt.klasteriai.cms.model.money.Money;
import lt.klasteriai.cms.model.place.NutsCode;
import lt.klasteriai.cms.model.time.Deadline;
import lt.klasteriai.cms.model.time.DeadlineRevision;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import lt.klasteriai.cms.model.time.Zones;

final class FundingCallFixture {

    private FundingCallFixture() {}

    static FundingCall call() {
        return FundingCall.builder()
                .common(ContentFixture.common())
                .identifier("HORIZON-CL4-2026-01")
                .callIdentifier("HORIZON-CL4-2026")
                .kind(CallKind.EU)
                .programme("Horizon Europe")
                .managingBody("HaDEA")
                .typesOfAction(List.of("RIA"))
                .form(FundingForm.GRANT)
                .legalAct(new EntryId("Regulation"))
                .sourceUrl(ContentFixture.ADDRESS)
                .opening(new Opening(LocalDate.of(2026, 2, 25), null, Zones.BRUSSELS))
                .model(CallModel.SINGLE_STAGE)
                .stages(List.of(new Stage(ContentFixture.text("Full proposal"), List.of(deadline()))))
                .budget(budget())
                .fundingRates(List.of(new FundingRate("Research", "Lithuania", new BigDecimal("70"))))
                .ownContribution(new OwnContribution(new BigDecimal("30"), ContentFixture.text("In cash")))
                .whoMayApply(List.of(new Eligibility(ApplicantKind.SME, ContentFixture.text("In a cluster"))))
                .eligibleRegions(List.of(new NutsCode("LT02")))
                .documents(List.of(
                        new CallDocument(ContentFixture.text("Guide"), new AssetId("Guide"), null),
                        new CallDocument(ContentFixture.text("Portal"), null, ContentFixture.ADDRESS)))
                .contacts(List.of(contact()))
                .faq(List.of(new Question(ContentFixture.text("Who?"), ContentFixture.richText("You."))))
                .stateOverride(StateOverride.SUSPENDED)
                .build();
    }

    private static DeadlineWithHistory deadline() {
        var was = new Deadline(LocalDate.of(2026, 5, 20), LocalTime.of(17, 0), Zones.BRUSSELS);
        return new DeadlineWithHistory(
                LocalDate.of(2026, 5, 25),
                LocalTime.of(17, 0),
                Zones.BRUSSELS,
                List.of(new DeadlineRevision(was, ContentFixture.NOON, ContentFixture.text("Extended"))));
    }

    private static Budget budget() {
        return Budget.builder()
                .total(euros(600_000))
                .byYear(List.of(new YearlyBudget(2026, euros(600_000))))
                .grantMin(euros(1_000))
                .grantMax(euros(50_000))
                .expectedGrants(12)
                .build();
    }

    private static CallContact contact() {
        return new CallContact(
                "Help desk",
                "Questions",
                new EmailAddress("help@example.lt"),
                new PhoneNumber("+370 5 000 0000"),
                ContentFixture.ADDRESS);
    }

    private static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), CurrencyCode.EUR);
    }
}
