package lt.klasteriai.cms.core.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What editors say of a release.
///
/// @param note for colleagues; null when there is nothing to say
public record NewRelease(String title, @Nullable String note, List<ReleaseAction> actions) {}
