package lt.klasteriai.cms.admin.preview;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.preview.World;
import org.jspecify.annotations.Nullable;

/// The parameters of a preview: its own, and all others, which are the delivery API's.
record PreviewParameters(Map<String, List<String>> all) {

    static final String RELEASE = "release";
    static final String AT = "at";
    static final String TOKEN = "token";

    private static final Set<String> OWN = Set.of(RELEASE, AT, TOKEN);
    private static final int LAST_YEAR = 2999;

    /// @throws RequestRefused when the world is not said clearly
    World world() {
        var at = one(AT);
        return new World(one(RELEASE), at == null ? null : time(at));
    }

    @Nullable
    String token() {
        return one(TOKEN);
    }

    private @Nullable String one(String name) {
        var values = all.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw refused(name, "given-twice", "The parameter " + name + " may be given once.");
        }
        if (values.stream().anyMatch(String::isEmpty)) {
            throw refused(name, "no-value", "The parameter " + name + " has no value; leave it out instead.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /// A plus sign that was not escaped arrives as a space, and a time has no other space.
    private static Instant time(String text) {
        try {
            var time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (time.getYear() > LAST_YEAR || time.getYear() < 1) {
                throw new DateTimeException("too far away");
            }
            return time.toInstant();
        } catch (DateTimeException _) {
            throw refused(
                    AT, "invalid-value", "A time with its offset is expected, such as 2026-12-24T10:00:00+02:00.");
        }
    }

    /// The delivery API's.
    Map<String, List<String>> delivery() {
        var others = new LinkedHashMap<>(all);
        others.keySet().removeAll(OWN);
        return others;
    }

    private static RequestRefused refused(String parameter, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_PARAMETER, Fault.in(parameter, code, detail));
    }
}
