package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Set;
import lombok.With;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What lists and single entries are asked alike.
///
/// @param fallback whether an entry that is missing in the locale is served in the next one of its fallback chain
/// @param fields the properties to serve; empty for all
/// @param include the references to serve whole entries for
/// @param asOf null for the present state
/// @param minSequence the sequence that the answer must have reached; 0 for any
@With
public record View(
        ContentType type,
        LocaleTag locale,
        boolean fallback,
        Set<String> fields,
        List<String> include,
        @Nullable AsOf asOf,
        long minSequence) {

    /// The locales that may be served, most wanted first.
    public List<LocaleTag> locales() {
        return fallback ? locale.fallbackChain() : List.of(locale);
    }

    /// The sequence that must have been applied before this can be answered; 0 for any.
    public long neededSequence() {
        return asOf instanceof AsOf.Sequence past ? Math.max(minSequence, past.sequence()) : minSequence;
    }
}
