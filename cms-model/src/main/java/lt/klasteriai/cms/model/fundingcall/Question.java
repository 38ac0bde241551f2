package lt.klasteriai.cms.model.fundingcall;

import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.value.Given;

/// A question that applicants often ask, with its answer.
public record Question(Localized<String> question, Localized<RichText> answer) {
    public Question {
        question = Given.localized(question);
        answer = Given.localized(answer);
    }
}
