package lt.klasteriai.cms.model.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.locale.LanguageTag;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.place.CountryCode;
import lt.klasteriai.cms.model.place.GeoPoint;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.Deadline;
import lt.klasteriai.cms.model.time.LocalMoment;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// An event. Its title is its name.
///
/// @param starts its first day, or its first moment
/// @param ends its last day, or the moment it is over; null when only the beginning is known
/// @param venue the house
/// @param address street and town as one writes them
/// @param point where it is on the map
/// @param programme what happens when
/// @param registrationDeadline from when one can register no longer
/// @param languages what is spoken there
/// @param capacity how many people find room
/// @param state scheduled when absent
/// @param previousStart when it was to start before it was moved; null unless it was
@Builder(toBuilder = true)
public record Event(
        @JsonUnwrapped CommonFields common,
        @Nullable LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable Attendance attendance,
        @Nullable String venue,
        @Nullable String address,
        @Nullable CountryCode country,
        @Nullable GeoPoint point,
        List<String> organisers,
        Localized<RichText> programme,
        @Nullable WebAddress registrationUrl,
        @Nullable Deadline registrationDeadline,
        List<LanguageTag> languages,
        @Nullable Integer capacity,
        EventState state,
        @Nullable LocalMoment previousStart,
        @Refers(ContentType.CLUSTERS) List<EntryId> clusters,
        @Refers(ContentType.FUNDING_CALLS) List<EntryId> fundingCalls)
        implements Content {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Event {
        common = Given.required(common, "an entry has its common fields");
        organisers = Given.list(organisers);
        programme = Given.localized(programme);
        languages = Given.list(languages);
        state = Given.or(state, EventState.SCHEDULED);
        clusters = Given.list(clusters);
        fundingCalls = Given.list(fundingCalls);
    }

    @Override
    public List<Violation> draftViolations() {
        return EventRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return EventRules.publish(this, locale);
    }
}
