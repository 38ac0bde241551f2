package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// Who may apply.
public enum ApplicantKind {
    /// Small and medium enterprises.
    SME,
    LARGE_ENTERPRISE,
    CLUSTER_ORGANISATION,
    RESEARCH_ORGANISATION,
    PUBLIC_BODY,
    NON_PROFIT,
    NATURAL_PERSON,
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
    public static ApplicantKind of(String word) {
        return Words.parse(ApplicantKind.class, word);
    }
}
