package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

/// Now it is the morning of 1 March 2026.
class ExpiredLabelsTests {

    private final ExpiredLabels rule = new ExpiredLabels();

    @Test
    void aLabelHoldsToTheEndOfItsLastDay() {
        var cluster = content(
                ContentType.CLUSTERS,
                "{'labels':[{'scheme':'ESCA'},{'scheme':'ESCA','validUntil':'2026-03-01'},"
                        + "{'scheme':'ESCA','validUntil':'2026-02-28'}]}");

        assertThat(found(rule, cluster, LT)).containsExactly("label-expired /labels/2/validUntil");
    }
}
