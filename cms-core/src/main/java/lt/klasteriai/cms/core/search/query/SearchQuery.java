package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.With;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// The question what fits a text best, among entries of several types.
///
/// @param types never empty, in the order of declaration
/// @param fallback whether an entry that is missing in the locale is searched in the next one of its fallback chain
/// @param fields the properties to serve; empty for all
/// @param size how many entries at the most
/// @param after the cursor to go on from; null otherwise
/// @param before the cursor to go back from; null otherwise
/// @param facets whether entries are counted by type
/// @param count whether the number of all entries is wanted
/// @param asOf null for the present state
/// @param minSequence the sequence that the answer must have reached; 0 for any
@With
public record SearchQuery(
        TextQuery text,
        List<ContentType> types,
        LocaleTag locale,
        boolean fallback,
        Set<String> fields,
        int size,
        @Nullable Cursor after,
        @Nullable Cursor before,
        boolean facets,
        boolean count,
        @Nullable AsOf asOf,
        long minSequence) {

    /// Reads the parameters of a request.
    ///
    /// @throws InvalidQuery when there is anything wrong with them
    public static SearchQuery parse(Map<String, List<String>> parameters) {
        return new SearchQueryParser(parameters).parse();
    }

    /// The locales that may be served, most wanted first.
    public List<LocaleTag> locales() {
        return fallback ? locale.fallbackChain() : List.of(locale);
    }

    /// Names the list that this is a page of; the same for all its pages, whatever their size and properties.
    public long fingerprint() {
        return Fingerprint.of(List.of("search", text, types, locale, fallback, String.valueOf(asOf)));
    }

    /// The place that the page begins or ends at; null on the first page.
    public @Nullable Cursor place() {
        return after == null ? before : after;
    }

    /// The sequence that must have been applied before this can be answered; 0 for any.
    public long neededSequence() {
        long state = asOf instanceof AsOf.Sequence past ? past.sequence() : 0;
        var place = place();
        return Math.max(Math.max(minSequence, state), place == null ? 0 : place.sequence());
    }
}
