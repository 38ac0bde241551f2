// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import lt.klasteriai.cms.client.query.Facet;
import lt.klasteriai.cms.client.query.Order;
import lt.klasteriai.cms.client.query.PlaceField;
import lt.klasteriai.cms.client.query.RangeField;
import lt.klasteriai.cms.client.query.Relation;
import lt.klasteriai.cms.client.query.TextField;

/// What lists of events are asked by.
public final class EventFields {
    public static final TextField<Event, String> ID = new TextField<>("id");
    public static final TextField<Event, String> SLUG = new TextField<>("slug");
    public static final TextField<Event, String> TITLE = new TextField<>("title");
    public static final TextField<Event, String> SECTORS = new TextField<>("sectors");
    public static final TextField<Event, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<Event, String> TAGS = new TextField<>("tags");
    public static final RangeField<Event, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<Event, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<Event, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final RangeField<Event, TemporalAccessor> STARTS = new RangeField<>("starts");
    public static final RangeField<Event, TemporalAccessor> ENDS = new RangeField<>("ends");
    public static final TextField<Event, Event.Attendance> ATTENDANCE = new TextField<>("attendance");
    public static final TextField<Event, String> COUNTRY = new TextField<>("country");
    public static final PlaceField<Event> POINT = new PlaceField<>("point");
    public static final TextField<Event, Event.State> STATE = new TextField<>("state");
    public static final TextField<Event, String> ORGANISERS = new TextField<>("organisers");
    public static final TextField<Event, String> LANGUAGES = new TextField<>("languages");
    public static final TextField<Event, String> CLUSTERS = new TextField<>("clusters");
    public static final TextField<Event, String> FUNDING_CALLS = new TextField<>("fundingCalls");

    private EventFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<Event> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        STARTS("starts"),
        ENDS("ends"),
        DISTANCE("distance"),
        ORGANISERS("organisers");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /// Whose values are counted.
    public enum Facets implements Facet<Event> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        ATTENDANCE("attendance"),
        COUNTRY("country"),
        STATE("state"),
        ORGANISERS("organisers"),
        LANGUAGES("languages"),
        CLUSTERS("clusters"),
        FUNDING_CALLS("fundingCalls");

        private final String text;

        Facets(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /// Whose entries can come along.
    public enum Include implements Relation<Event> {
        CLUSTERS("clusters"),
        FUNDING_CALLS("fundingCalls");

        private final String text;

        Include(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
