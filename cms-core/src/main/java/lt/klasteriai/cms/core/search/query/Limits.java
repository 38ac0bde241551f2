package lt.klasteriai.cms.core.search.query;

/// What one question may ask for at the most. Whoever asks for more is told which parameter is too much and how much
/// it may be; nothing is cut short silently. `docs/limits.md` explains each.
public final class Limits {

    /// Entries of a page.
    public static final int PAGE_SIZE = 100;

    /// Names in `fields`.
    public static final int FIELDS = 50;

    /// Names in `include`.
    public static final int INCLUDES = 5;

    /// Entries that `include` may add to one answer.
    public static final int INCLUDED_ENTRIES = 1_000;

    /// Names in `facets`.
    public static final int FACETS = 10;

    /// Fields in `sort`.
    public static final int SORT_FIELDS = 5;

    /// Filters.
    public static final int FILTERS = 20;

    /// Filters with the operators `contains` and `prefix`, which may read every value that the index has of a field.
    public static final int PARTIAL_FILTERS = 3;

    /// Values of one filter.
    public static final int FILTER_VALUES = 100;

    /// Values of all filters together.
    public static final int ALL_FILTER_VALUES = 300;

    /// Characters of a filter's value.
    public static final int FILTER_VALUE_LENGTH = 300;

    /// Characters of `q`.
    public static final int TEXT_LENGTH = 200;

    /// Words of `q`.
    public static final int TEXT_WORDS = 20;

    /// Faults that an answer names; a request can be made of thousands.
    public static final int FAULTS_NAMED = 20;

    private Limits() {}
}
