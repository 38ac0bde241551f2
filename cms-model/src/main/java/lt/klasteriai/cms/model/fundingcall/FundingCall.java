package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.Builder;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.place.NutsCode;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import lt.klasteriai.cms.model.time.TimeDependent;
import lt.klasteriai.cms.model.time.Timed;
import lt.klasteriai.cms.model.time.Zones;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A call for proposals. Its state is never typed in: it follows from the clock, the dates and the override.
///
/// @param identifier the topic or the national number; unique
/// @param callIdentifier the call that the topic belongs to
/// @param programme where the money comes from
/// @param managingBody who runs the call
/// @param typesOfAction as the programme names them, e.g. `RIA`
/// @param legalAct the policy document that it rests on
/// @param sourceUrl the official page
/// @param opening when one can first apply
/// @param model how often one applies
/// @param stages in order of time
/// @param fundingRates which share of the costs is paid
/// @param eligibleRegions where applicants may come from
/// @param faq questions and answers
/// @param stateOverride decides the state alone; null leaves it to the clock
@Builder(toBuilder = true)
public record FundingCall(
        @JsonUnwrapped CommonFields common,
        @Nullable String identifier,
        @Nullable String callIdentifier,
        @Nullable CallKind kind,
        @Nullable String programme,
        @Nullable String managingBody,
        List<String> typesOfAction,
        @Nullable FundingForm form,
        @Refers(ContentType.POLICY_DOCUMENTS) @Nullable EntryId legalAct,
        @Nullable WebAddress sourceUrl,
        @Nullable Opening opening,
        @Nullable CallModel model,
        List<Stage> stages,
        @Nullable Budget budget,
        List<FundingRate> fundingRates,
        @Nullable OwnContribution ownContribution,
        List<Eligibility> whoMayApply,
        List<NutsCode> eligibleRegions,
        List<CallDocument> documents,
        List<CallContact> contacts,
        List<Question> faq,
        @Nullable StateOverride stateOverride)
        implements Content, TimeDependent {

    private static final LocalTime EU_TIME = LocalTime.of(17, 0);

    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public FundingCall {
        common = Given.required(common, "an entry has its common fields");
        typesOfAction = Given.list(typesOfAction);
        stages = Given.list(stages);
        fundingRates = Given.list(fundingRates);
        whoMayApply = Given.list(whoMayApply);
        eligibleRegions = Given.list(eligibleRegions);
        documents = Given.list(documents);
        contacts = Given.list(contacts);
        faq = Given.list(faq);
    }

    /// The state at this instant; agrees with the timeline.
    public CallState stateAt(Instant now) {
        return dates().stateAt(now);
    }

    /// The first deadline still ahead at this instant; empty when there is none, or the call is cancelled or awarded.
    public Optional<ZonedDateTime> nextDeadline(Instant now) {
        return dates().nextDeadline(now);
    }

    /// `state` and `nextDeadline`, the latter as RFC 3339 text with the offset of its own zone.
    @Override
    public List<Timed> timeline() {
        return dates().timeline();
    }

    /// A deadline of this call, with what the editor left to custom filled in: for calls of the EU 17:00 in Brussels,
    /// for all others the end of the day in Vilnius.
    public ZonedDateTime zoned(DeadlineWithHistory deadline) {
        return deadline.or(kind == CallKind.EU ? EU_TIME : null, customaryZone())
                .zoned();
    }

    ZoneId customaryZone() {
        return kind == CallKind.EU ? Zones.BRUSSELS : Zones.VILNIUS;
    }

    private CallDates dates() {
        var deadlines = stages.stream()
                .flatMap(stage -> stage.deadlines().stream())
                .map(this::zoned)
                .sorted(Comparator.comparing(ZonedDateTime::toInstant))
                .toList();
        return new CallDates(opening == null ? null : opening.at(customaryZone()), deadlines, stateOverride);
    }

    @Override
    public List<Violation> draftViolations() {
        return FundingCallRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return FundingCallRules.publish(this, locale);
    }
}
