package lt.klasteriai.cms.model.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// The identity of an uploaded file; opaque to callers.
public record AssetId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:_.-]*");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssetId {
        Given.matching(value, FORM, 200, "an asset id has 1 to 200 letters, digits and the characters : _ . -");
    }

    @Override
    public String toString() {
        return value;
    }
}
