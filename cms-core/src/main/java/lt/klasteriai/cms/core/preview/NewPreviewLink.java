package lt.klasteriai.cms.core.preview;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A link to make.
///
/// @param entries what it gives
/// @param locale the only locale that it gives; null for all
/// @param expiresAt null for the usual time
public record NewPreviewLink(
        World world,
        List<Named> entries,
        @Nullable LocaleTag locale,
        @Nullable Instant expiresAt) {

    /// An entry that a link names.
    public record Named(ContentType type, EntryId id) {}
}
