package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What kind of organisation a member is.
public enum MemberKind {
    /// A small or medium enterprise.
    SME,
    LARGE,
    /// A research or education organisation.
    RESEARCH,
    /// A public body.
    PUBLIC,
    OTHER;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static MemberKind of(String word) {
        return Words.parse(MemberKind.class, word);
    }
}
