package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import org.junit.jupiter.api.Test;

class LintTests {

    private static final EntryId ENTRY = new EntryId("A");

    private final Lint lint = new Lint();

    @Test
    void everyPointerLeadsToAPlaceInTheContentAsItIsShown() {
        var page = LintFixture.page(
                LT,
                "html",
                "<h4>Gilu</h4><blockquote><ul><li><a href='/a'>čia</a> ir www.b.lt</li></ul></blockquote>"
                        + "<table><tr><td><a href='/a'>čia</a></td></tr></table>");
        var shown = LintFixture.shown(page);

        var findings = findings(page);

        assertThat(findings)
                .filteredOn(finding -> !finding.code().equals("missing-translation"))
                .hasSize(4)
                .allSatisfy(finding ->
                        assertThat(shown.at(finding.pointer()).isMissingNode()).isFalse());
    }

    @Test
    void adviceIsNeverAnError() {
        var page = LintFixture.page(LT, "#### Gilu\n\n[čia](https://a.lt)");

        assertThat(findings(page)).isNotEmpty().noneMatch(Finding::isError);
    }

    @Test
    void nobodyIsToldMoreThanAnyoneReads() {
        assertThat(findings(LintFixture.page(LT, "[čia](https://a.lt) ".repeat(1_000))))
                .hasSize(200);
    }

    /// The fastest of many runs, for the machine may be busy with other things.
    @Test
    void aHundredKilobytesAreReadWithinMilliseconds() {
        var page = LintFixture.page(
                LT,
                "## Skyrius\n\nŽodis www žodis http čia [nuoroda į sąrašą](https://a.lt) — "
                        .concat("visai nežinomas žodis ".repeat(40))
                        .concat("\n\n")
                        .repeat(105));
        assertThat(LintFixture.shown(page).toString().length()).isGreaterThan(100_000);

        var times = new ArrayList<Duration>();
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            findings(page);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }

        assertThat(Collections.min(times)).isLessThan(Duration.ofMillis(20));
    }

    private List<Finding> findings(Content content) {
        return lint.check(LintFixture.plan(content, LT)).of(ENTRY);
    }
}
