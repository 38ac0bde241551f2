package lt.klasteriai.cms.core.preview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a preview supposes. With neither a release nor a time, that every draft were published.
///
/// @param release the id of a release that counts as published; null for none
/// @param at the instant that counts as now, with all that is planned until then; null for now
public record World(@Nullable String release, @Nullable Instant at) {

    /// The published state with every draft over it.
    public static final World OF_DRAFTS = new World(null, null);

    boolean isOfDrafts() {
        return release == null && at == null;
    }
}
