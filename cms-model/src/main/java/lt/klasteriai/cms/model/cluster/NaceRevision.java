package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/// Which revision of the NACE nomenclature a code is from; the same code means different things in different ones.
public enum NaceRevision {
    REV_2("2"),
    REV_2_1("2.1");

    private final String number;

    NaceRevision(String number) {
        this.number = number;
    }

    /// The number of the revision, e.g. `2.1`.
    @JsonValue
    public String number() {
        return number;
    }

    /// The revision with this number.
    ///
    /// @throws IllegalArgumentException when there is no such revision; the message names those there are
    @JsonCreator
    public static NaceRevision of(String number) {
        return Arrays.stream(values())
                .filter(revision -> revision.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of: 2, 2.1"));
    }
}
