package lt.klasteriai.cms.model.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The identity of an entry, the same for ever and over all its locales; opaque to callers.
///
/// An id is never a valid slug (it holds an upper-case letter or a colon), so an address may carry either.
public record EntryId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("an id has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
