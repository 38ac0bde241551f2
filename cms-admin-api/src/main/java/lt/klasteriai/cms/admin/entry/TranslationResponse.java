package lt.klasteriai.cms.admin.entry;

import java.util.List;
import java.util.SortedMap;

/// Which texts of a locale were left behind when another locale went on.
///
/// @param stale by field
public record TranslationResponse(List<StaleResponse> stale) {

    /// A field whose text is stale.
    ///
    /// @param pointer of the field in the content
    /// @param since the revision that went on without it
    public record StaleResponse(String pointer, int since) {}

    static TranslationResponse of(SortedMap<String, Integer> stale) {
        return new TranslationResponse(stale.entrySet().stream()
                .map(field -> new StaleResponse(field.getKey(), field.getValue()))
                .toList());
    }
}
