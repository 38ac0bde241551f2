package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// Whether a cluster works.
public enum ClusterStatus {
    ACTIVE,
    /// Not founded yet.
    INITIATIVE,
    CLOSED;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static ClusterStatus of(String word) {
        return Words.parse(ClusterStatus.class, word);
    }
}
