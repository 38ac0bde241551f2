package lt.klasteriai.cms.core.deletion;

import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// What becomes of the references to an entry that is deleted, referrer by referrer.
///
/// @param byReferrer of the entries that are named
/// @param others of all the others; null when there are none to be
public record Treatments(
        Map<EntryId, Treatment> byReferrer, @Nullable Treatment others) {

    public Treatments {
        byReferrer = Map.copyOf(byReferrer);
    }

    Optional<Treatment> of(EntryId referrer) {
        return Optional.ofNullable(byReferrer.get(referrer)).or(() -> Optional.ofNullable(others));
    }

    /// Where the treatment of a referrer stands in what was asked, as a JSON Pointer.
    String pointerTo(EntryId referrer) {
        return byReferrer.containsKey(referrer) ? pointerToNamed(referrer) : "/default";
    }

    static String pointerToNamed(EntryId referrer) {
        return "/references/" + referrer.value().replace("~", "~0").replace("/", "~1");
    }
}
