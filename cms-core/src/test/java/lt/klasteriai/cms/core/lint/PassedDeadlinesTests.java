package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

/// Now it is the morning of 1 March 2026.
class PassedDeadlinesTests {

    private final PassedDeadlines rule = new PassedDeadlines();

    @Test
    void aCallWhoseLastDeadlineIsOverIsFoundThere() {
        assertThat(found(rule, call("2025-10-01", "2026-02-28", ""), LT))
                .containsExactly("deadline-passed /stages/0/deadlines/1/date");
    }

    @Test
    void aCallWithADeadlineAheadIsFine() {
        assertThat(found(rule, call("2025-10-01", "2026-03-01", ""), LT)).isEmpty();
    }

    @Test
    void aCallThatIsDeclaredOverIsFine() {
        assertThat(found(rule, call("2025-10-01", "2026-02-28", ",'stateOverride':'awarded'"), LT))
                .isEmpty();
    }

    @Test
    void anEventNobodyCanRegisterForIsFound() {
        assertThat(found(rule, event("2026-02-27"), LT)).containsExactly("deadline-passed /registrationDeadline/date");
        assertThat(found(rule, event("2026-03-02"), LT)).isEmpty();
    }

    private static Content call(String first, String second, String more) {
        return content(
                ContentType.FUNDING_CALLS,
                "{'stages':[{'deadlines':[{'date':'%s'},{'date':'%s'}]}]%s}".formatted(first, second, more));
    }

    private static Content event(String deadline) {
        return content(ContentType.EVENTS, "{'registrationDeadline':{'date':'%s'}}".formatted(deadline));
    }
}
