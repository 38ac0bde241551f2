package lt.klasteriai.cms.admin.finding;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.model.entry.ContentType;
import org.jspecify.annotations.Nullable;

/// Content types, any of which is meant.
record TypesAsked(Set<ContentType> types) {

    static Set<ContentType> of(@Nullable TypesAsked sent) {
        return sent == null ? Set.of() : sent.types;
    }

    /// @param text the segments of types with commas between them
    /// @throws NotAValue when one of them is none
    public static TypesAsked valueOf(String text) {
        var types = EnumSet.noneOf(ContentType.class);
        for (var segment : text.split(",", -1)) {
            types.add(ContentType.find(segment).orElseThrow(TypesAsked::expected));
        }
        return new TypesAsked(types);
    }

    private static NotAValue expected() {
        var known =
                Arrays.stream(ContentType.values()).map(ContentType::segment).collect(joining(", "));
        return new NotAValue("It is one of these, or several with commas between them: " + known + ".");
    }
}
