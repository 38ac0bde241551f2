package lt.klasteriai.cms.core.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import lt.klasteriai.cms.model.value.Words;
import org.jspecify.annotations.Nullable;

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
    /// Somebody is asked to approve the draft; beside where it stands in public.
    IN_REVIEW,
    /// The draft may be published as it is; beside where it stands in public.
    APPROVED,
    TRASHED;

    /// The state in which lists find what is at this step of its review; empty where nobody waits for anything. What is
    /// public as it was approved waits for nothing.
    static Optional<EntryState> of(ReviewStep step, @Nullable LocaleState standing) {
        return switch (step) {
            case DRAFT -> Optional.empty();
            case IN_REVIEW -> Optional.of(IN_REVIEW);
            case APPROVED -> standing instanceof LocaleState.Published ? Optional.empty() : Optional.of(APPROVED);
        };
    }

    /// The word as it stands in filters and JSON, e.g. `draft`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    public static Optional<EntryState> find(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
