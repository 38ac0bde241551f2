package lt.klasteriai.cms.client.query;

import com.fasterxml.jackson.annotation.JsonValue;

/// The languages of content.
public enum Language implements Word {
    LT("lt"),
    EN("en");

    private final String word;

    Language(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
