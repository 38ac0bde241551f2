package lt.klasteriai.cms.model.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words that the constants of a closed list have in JSON: lower case, joined by hyphens, e.g. `closing-soon`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when the list has no such word; the message names those it has
    public static <E extends Enum<E>> E parse(Class<E> list, @Nullable String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of: " + allIn(list)));
    }

    private static <E extends Enum<E>> String allIn(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
