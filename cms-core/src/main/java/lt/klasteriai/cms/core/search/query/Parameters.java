package lt.klasteriai.cms.core.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The parameters of one request. Collects everything that is wrong with them, so that the caller learns it at once.
final class Parameters {

    static final String INVALID_VALUE = "invalid-value";
    static final String OUT_OF_RANGE = "out-of-range";
    private static final int NAME_SHOWN = 100;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<QueryError> errors = new ArrayList<>();

    Parameters(Map<String, List<String>> raw) {
        raw.forEach(this::accept);
    }

    private void accept(String name, List<String> given) {
        if (given.size() != 1) {
            reject(name, "repeated-parameter", "Give this parameter once; lists are written with commas.");
        } else if (!wellFormed(name) || !wellFormed(given.getFirst())) {
            reject(name, INVALID_VALUE, "Control characters and broken Unicode are not accepted.");
        } else {
            values.put(name, given.getFirst());
        }
    }

    private static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)));
    }

    /// Takes a parameter out, so that what is left at the end is unknown.
    Optional<String> take(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    /// Takes a parameter out and reads it.
    ///
    /// @param reader throws [IllegalArgumentException] with a message for the caller
    /// @return empty also when the value is wrong; that is remembered
    <T> Optional<T> read(String name, Function<String, T> reader) {
        return take(name).flatMap(value -> read(name, value, reader));
    }

    /// Reads the value of a parameter that was taken out before.
    <T> Optional<T> read(String name, String value, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (IllegalArgumentException failure) {
            var code = failure instanceof OutOfRange ? OUT_OF_RANGE : INVALID_VALUE;
            reject(name, code, String.valueOf(failure.getMessage()));
            return Optional.empty();
        }
    }

    Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /// Remembers a fault, unless there are more already than anybody would read.
    void reject(String name, String code, String detail) {
        if (errors.size() == Limits.FAULTS_NAMED) {
            return;
        }
        var shown = name.codePoints()
                .limit(NAME_SHOWN)
                .filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        errors.add(new QueryError(shown.toString(), code, detail));
    }

    /// @param known what the request could have said, for the message
    /// @throws InvalidQuery when anything was wrong or is left over
    void finish(String known) {
        values.keySet()
                .forEach(name -> reject(name, "unknown-parameter", "There is no such parameter; known are: " + known));
        if (!errors.isEmpty()) {
            throw new InvalidQuery(errors);
        }
    }

    /// The parts of a list written with commas, each once.
    static Set<String> list(String value, int most) {
        var parts = new LinkedHashSet<>(Arrays.asList(value.split(",", -1)));
        if (parts.contains("")) {
            throw new IllegalArgumentException("An empty value is not accepted.");
        }
        if (parts.size() > most) {
            throw new OutOfRange("At most " + most + " values are accepted.");
        }
        return parts;
    }

    static String text(String value, int most) {
        var expected = "1 to " + most + " characters are expected.";
        if (value.isEmpty()) {
            throw new IllegalArgumentException(expected);
        }
        if (value.length() > most) {
            throw new OutOfRange(expected);
        }
        return value;
    }

    static boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected.");
        };
    }

    static long whole(String value, long least, long most) {
        if (!value.matches("-?[0-9]{1,30}")) {
            throw new IllegalArgumentException("A whole number is expected.");
        }
        if (value.length() > 18 || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new OutOfRange("A whole number from " + least + " to " + most + " is expected.");
        }
        return Long.parseLong(value);
    }

    /// A value of the right form that is too much or too little.
    static final class OutOfRange extends IllegalArgumentException {
        OutOfRange(String message) {
            super(message);
        }
    }
}
