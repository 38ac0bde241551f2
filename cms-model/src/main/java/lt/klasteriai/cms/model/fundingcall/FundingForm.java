package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// In what form the money comes.
public enum FundingForm {
    GRANT,
    LOAN,
    VOUCHER,
    GUARANTEE,
    EQUITY,
    PRIZE,
    PROCUREMENT,
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
    public static FundingForm of(String word) {
        return Words.parse(FundingForm.class, word);
    }
}
