package lt.klasteriai.cms.core.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/// Which revision of an entry is meant: that of a number, or the newest one when the time comes.
///
/// @param value a number, or `latest`
public record RevisionChoice(@JsonValue Object value) {

    private static final String LATEST_WORD = "latest";

    /// The newest revision when the time comes.
    public static final RevisionChoice LATEST = new RevisionChoice(LATEST_WORD);

    /// @throws IllegalArgumentException for anything else; the message says so to a person
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RevisionChoice {
        if (!value.equals(LATEST_WORD) && !(value instanceof Integer number && number > 0)) {
            throw new IllegalArgumentException("Is the number of a revision, or \"latest\".");
        }
    }

    public static RevisionChoice of(int number) {
        return new RevisionChoice(number);
    }

    /// Null stands for the newest one.
    public static RevisionChoice ofNullable(@Nullable Integer number) {
        return number == null ? LATEST : of(number);
    }

    /// Null when it is the newest one.
    public @Nullable Integer number() {
        return value instanceof Integer number ? number : null;
    }
}
