package lt.klasteriai.cms.core.search;

import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The names of the fields in the index.
final class IndexFields {

    static final String VERSION = "version";
    static final String ENTRY = "entry";
    static final String TYPE = "type";
    static final String LOCALE = "locale";
    static final String FROM = "from";
    static final String TO = "to";
    /// There as long as no applied publication has closed the version.
    static final String LIVE = "live";
    static final String SLUG = "slug";
    static final String FORMER_SLUG = "formerSlug";
    /// The names of the query fields that the version has a value for.
    static final String PRESENT = "present";
    /// The instants at which the clock changes the version.
    static final String CLOCK_CHANGE = "clockChange";
    static final String JSON = "json";
    static final String RECORD = "record";

    static final String PUBLICATION = "publication";
    static final String PUBLICATION_TIME = "publicationTime";

    private static final String TIMED = "timed.";

    private IndexFields() {}

    static String values(QueryField field) {
        return "value." + field.kind() + "." + field.name();
    }

    static String folded(QueryField field) {
        return "folded." + field.name();
    }

    /// What a code can be found to begin with.
    static String beginnings(QueryField field) {
        return "beginnings." + field.name();
    }

    static String facet(QueryField field) {
        return "facet." + field.name();
    }

    static String sort(QueryField field) {
        return "sort." + field.name();
    }

    static String sort(QueryField field, LocaleTag locale) {
        return "sort." + field.name() + "." + locale.tag();
    }

    /// When a timed field has any value.
    static String timed(QueryField field) {
        return TIMED + field.kind() + "." + field.name();
    }

    /// When a timed field has this value.
    static String timed(QueryField field, String value) {
        return timed(field) + "=" + value;
    }

    /// When a timed and measurable field has which value: ranges of two dimensions, time and value.
    static String timedMeasure(QueryField field) {
        return timed(field) + ".measure";
    }
}
