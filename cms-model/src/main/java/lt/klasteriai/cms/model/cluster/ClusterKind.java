package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What kind of association it is.
public enum ClusterKind {
    CLUSTER,
    ASSOCIATION,
    NETWORK;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static ClusterKind of(String word) {
        return Words.parse(ClusterKind.class, word);
    }
}
