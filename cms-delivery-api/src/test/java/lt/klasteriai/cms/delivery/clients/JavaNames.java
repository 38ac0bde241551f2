package lt.klasteriai.cms.delivery.clients;

import java.util.Locale;

/// How words of the description are written in Java.
final class JavaNames {

    private JavaNames() {}

    /// The constant of a word of a closed list, e.g. `CLOSING_SOON` for `closing-soon`.
    ///
    /// @param owner the closed list, whose name stands before what begins with a digit
    static String constant(String owner, String word) {
        var constant = word.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? owner.toUpperCase(Locale.ROOT) + "_" + constant : constant;
    }

    /// The type that a property has for itself, e.g. `State` for `state`; one of several for a list.
    static String nested(String property, boolean list) {
        var name = Description.capitalized(property);
        return list && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
