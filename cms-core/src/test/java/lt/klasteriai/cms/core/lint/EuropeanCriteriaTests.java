package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

class EuropeanCriteriaTests {

    private final EuropeanCriteria rule = new EuropeanCriteria();

    @Test
    void everyCriterionThatIsMissedIsFound() {
        var small = content(
                ContentType.CLUSTERS, "{'title':{'lt':'Klasteris'},'size':{'members':14,'smes':14,'teamFte':0.4}}");

        assertThat(found(rule, small, LT))
                .containsExactly(
                        "too-few-members /size/members",
                        "too-small-team /size/teamFte",
                        "too-few-kinds-of-member /size",
                        "no-english-page /title/en");
    }

    @Test
    void aClusterThatMeetsThemIsFine() {
        var cluster = content(
                ContentType.CLUSTERS,
                "{'title':{'lt':'Klasteris','en':'Cluster'},'size':{'members':15,'smes':14,'research':1,'teamFte':0.5}}");

        assertThat(found(rule, cluster, LT)).isEmpty();
    }

    @Test
    void aClusterThatDoesNotSayHowBigItIsIsFound() {
        var unknown = content(ContentType.CLUSTERS, "{'title':{'lt':'Klasteris','en':'Cluster'}}");

        assertThat(found(rule, unknown, LT)).containsExactly("size-unknown /size");
    }
}
