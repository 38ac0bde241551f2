package lt.klasteriai.cms.delivery.entry;

import static java.util.stream.Collectors.joining;

import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import lt.klasteriai.cms.model.entry.ContentType;

/// The content type that an address names.
public final class TypeInPath {

    private TypeInPath() {}

    /// @throws RequestRefused when readers can list no such type
    public static ContentType of(String segment) {
        return ContentType.find(segment).filter(ContentType.listed()::contains).orElseThrow(TypeInPath::unknown);
    }

    private static RequestRefused unknown() {
        var known = ContentType.listed().stream().map(ContentType::segment).collect(joining(", "));
        return new RequestRefused(
                new Problem(ProblemType.NOT_FOUND, "There is no such content type. There are: " + known + "."));
    }
}
