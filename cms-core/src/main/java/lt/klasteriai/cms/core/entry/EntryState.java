package lt.klasteriai.cms.core.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The words for where an entry stands; all but [#TRASHED] are said per locale.
public enum EntryState {
    /// Never public.
    DRAFT,
    /// Public, as it is.
    PUBLISHED,
    /// Public, and changed since.
    CHANGED,
    /// No longer public.
    WITHDRAWN,
    TRASHED;

    /// The word as it stands in filters and JSON, e.g. `draft`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntryState> find(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
