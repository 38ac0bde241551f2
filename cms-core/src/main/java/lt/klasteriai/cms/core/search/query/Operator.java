package lt.klasteriai.cms.core.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a filter compares, as named in `filter[field][operator]=…`.
public enum Operator {
    EQ,
    NE,
    IN,
    GTE,
    LTE,
    GT,
    LT,
    EXISTS,
    CONTAINS,
    /// Begins so.
    PREFIX,
    /// Lies in a box.
    WITHIN,
    /// Lies not farther than so much from a point.
    NEAR;

    /// As it stands in parameters, e.g. `gte`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Operator> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
