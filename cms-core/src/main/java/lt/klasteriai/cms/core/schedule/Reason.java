package lt.klasteriai.cms.core.schedule;

import java.util.List;
import lt.klasteriai.cms.core.publishing.Finding;

/// Why something that was planned did not happen.
///
/// @param code a stable word for programs, e.g. `not-publishable`
/// @param detail a sentence for people
/// @param findings what publishing demands beyond what the entry has; empty for other reasons
public record Reason(String code, String detail, List<Finding> findings) {

    /// Something is broken, which is not for editors to know.
    public static final Reason BROKEN =
            of("internal-error", "It could not be carried out; the log of the program says why.");

    /// A reason that is told in a sentence.
    public static Reason of(String code, String detail) {
        return new Reason(code, detail, List.of());
    }
}
