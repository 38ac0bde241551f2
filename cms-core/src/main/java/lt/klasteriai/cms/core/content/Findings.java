package lt.klasteriai.cms.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.klasteriai.cms.model.rule.Violation;

/// What is found wrong while content is read.
final class Findings {

    /// More than anyone reads; keeps the answer to a hostile request short.
    private static final int MOST_NAMED = 100;

    private final List<Violation> named = new ArrayList<>();
    private int count;

    void add(Pointer at, String code, String detail) {
        count++;
        if (count <= MOST_NAMED) {
            named.add(new Violation(at.text(), at.locale(), code, sentence(detail)));
        }
    }

    /// @param expected what would be right, with its article, e.g. `a text`
    void wrongType(Pointer at, String expected) {
        add(at, "wrong-type", "Must be " + expected + ".");
    }

    void invalidValue(Pointer at, String detail) {
        add(at, "invalid-value", detail);
    }

    /// How many there are, beyond those that are named as well.
    int count() {
        return count;
    }

    List<Violation> named() {
        return List.copyOf(named);
    }

    private static String sentence(String detail) {
        var capital = detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
