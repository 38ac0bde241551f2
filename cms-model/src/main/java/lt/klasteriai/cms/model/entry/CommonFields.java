package lt.klasteriai.cms.model.entry;

import java.time.Instant;
import java.util.List;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;

/// The fields that every content type has. Lists and localized values are never null, only empty.
///
/// @param key a stable name given from outside, unique per type; imports find an entry again by it
/// @param title plain text
/// @param slug the last segment of the public address; made from the title where the editor gives none
/// @param originallyPublishedAt when the text first appeared, where that was before it came into this system
@Builder(toBuilder = true)
@With
public record CommonFields(
        @Nullable String key,
        Localized<String> title,
        Localized<Slug> slug,
        Localized<String> summary,
        @OfTaxonomy("sectors") List<TermKey> sectors,
        @OfTaxonomy("ecosystems") List<TermKey> ecosystems,
        List<String> tags,
        @Nullable Instant originallyPublishedAt) {}
