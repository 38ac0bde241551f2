package lt.klasteriai.cms.core.bulk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.value.Words;

/// What a job does to each of its entries.
public enum BulkAction {
    PUBLISH,
    WITHDRAW,
    /// Adds a term to the draft.
    TAG,
    /// Takes a term out of the draft.
    UNTAG,
    /// Gives it to somebody, to do something about it.
    ASSIGN,
    /// Puts it into the trash.
    DELETE;

    /// The word as it stands in JSON, e.g. `publish`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The action with this word.
    ///
    /// @throws IllegalArgumentException when there is none; the message names those there are
    @JsonCreator
    public static BulkAction of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Must be one of: "
                        + Arrays.stream(values()).map(BulkAction::word).collect(Collectors.joining(", ")) + "."));
    }

    /// Whether it is done in some locales only.
    public boolean isPerLocale() {
        return this == PUBLISH || this == WITHDRAW || this == ASSIGN;
    }

    /// Whether it needs a term.
    public boolean isAboutTerm() {
        return this == TAG || this == UNTAG;
    }
}
