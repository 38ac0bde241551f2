package lt.klasteriai.cms.model.contenttype;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lt.klasteriai.cms.model.event.Attendance;
import lt.klasteriai.cms.model.event.Event;
import lt.klasteriai.cms.model.event.EventState;
import lt.klasteriai.cms.model.place.CountryCode;
import lt.klasteriai.cms.model.place.GeoPoint;
import lt.klasteriai.cms.model.time.Deadline;
import lt.klasteriai.cms.model.time.Zones;

final class EventFixture {

    private EventFixture() {}

    static Event event() {
        return Event.builder()
                .common(ContentFixture.common())
                .starts(ContentFixture.moment(5))
                .ends(ContentFixture.moment(6))
                .attendance(Attendance.MIXED)
                .venue("Business Hive")
                .address("Savanorių pr. 178F, Vilnius")
                .country(new CountryCode("LT"))
                .point(GeoPoint.of(25.25, 54.67))
                .organisers(List.of("MITA"))
                .programme(ContentFixture.richText("Programme"))
                .registrationUrl(ContentFixture.ADDRESS)
                .registrationDeadline(new Deadline(LocalDate.of(2026, 3, 1), LocalTime.of(12, 0), Zones.BRUSSELS))
                .languages(ContentFixture.languages())
                .capacity(120)
                .state(EventState.MOVED)
                .previousStart(ContentFixture.moment(4))
                .clusters(ContentFixture.ids("Cluster"))
                .fundingCalls(ContentFixture.ids("Call"))
                .build();
    }
}
