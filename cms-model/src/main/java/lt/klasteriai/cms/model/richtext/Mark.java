package lt.klasteriai.cms.model.richtext;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What a stretch of text is, beyond words.
public enum Mark {
    STRONG,
    EMPHASIS,
    STRIKE,
    CODE,
    SUBSCRIPT,
    SUPERSCRIPT;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static Mark of(String word) {
        return Words.parse(Mark.class, word);
    }
}
