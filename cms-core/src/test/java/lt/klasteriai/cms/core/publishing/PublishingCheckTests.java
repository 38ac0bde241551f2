package lt.klasteriai.cms.core.publishing;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.model.rule.Violation;
import org.junit.jupiter.api.Test;

class PublishingCheckTests {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2999-01-01T00:00:00Z");

    /// Advises against every title of one word, and forbids the word.
    private static final PublishingCheck WORDS = plan -> Findings.inEach(plan, planned -> {
        var title = planned.content().common().title().inOrFallback(LT).orElseThrow();
        var found = new Violation("/title/lt", LT, "one-word", "has one word");
        return title.contains(" ")
                ? List.of()
                : List.of(title.equals("Draudžiama") ? Finding.error(found) : Finding.warning(found));
    });

    private final PublishingFixture desk = new PublishingFixture(WORDS);

    @Test
    void aWarningStopsNothingAndComesWithTheReceipt() {
        var cluster = cluster("Klasteris");

        var receipt = desk.publish(cluster, LT);

        assertThat(desk.version(cluster.id(), LT)).isPresent();
        assertThat(receipt.warnings().of(cluster.id()))
                .extracting(Finding::code)
                .containsExactly("one-word");
        assertThat(desk.publish(cluster("Du žodžiai"), LT).warnings()).isEqualTo(Findings.NONE);
    }

    @Test
    void oneErrorStopsAllOfAPublicationAndEverythingFoundIsTold() {
        var good = cluster("Klasteris");
        var bad = cluster("Draudžiama");
        var plan = new PublicationPlan(List.of(planned(good), planned(bad)), List.of(), NOW);

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> desk.publishing().publish(plan, "editor", "key"))
                .satisfies(refused -> {
                    assertThat(refused.getFindings().errors().byEntry()).containsOnlyKeys(bad.id());
                    assertThat(refused.getFindings().warnings().byEntry()).containsOnlyKeys(good.id());
                });
        assertThat(desk.ledger().head()).isZero();
    }

    @Test
    void aPlanPublishesAndWithdrawsInOnePublication() {
        var old = cluster("Senas klasteris");
        desk.publish(old, LT);
        var fresh = cluster("Naujas klasteris");
        var plan =
                new PublicationPlan(List.of(planned(fresh)), List.of(new Change.Withdraw(old.id(), CLUSTERS, LT)), NOW);

        var receipt = desk.publishing().publish(plan, "editor", "key");

        assertThat(receipt.sequence()).isEqualTo(2);
        assertThat(desk.version(old.id(), LT)).isEmpty();
        assertThat(desk.version(fresh.id(), LT)).isPresent();
    }

    @Test
    void anEmbargoIsJudgedAtTheTimeOfThePlan() {
        var news = desk.create(
                NEWS,
                "{'title':{'lt':'Rytoj bus'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'embargoedUntil':'2999-01-01T00:00:00Z'}");

        assertThat(desk.publishing()
                        .check(PublicationPlan.of(planned(news), NOW))
                        .of(news.id()))
                .extracting(Finding::code)
                .containsExactly("embargoed");
        assertThat(desk.publishing().check(PublicationPlan.of(planned(news), TOMORROW)))
                .isEqualTo(Findings.NONE);
    }

    @Test
    void aPlanDoesOneThingToAnEntryInALocale() {
        var cluster = cluster("Du žodžiai");
        var withdrawal = List.of(new Change.Withdraw(cluster.id(), CLUSTERS, LT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationPlan(List.of(planned(cluster)), withdrawal, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationPlan(
                        List.of(planned(cluster), new PlannedEntry(cluster, Set.of(EN), false)), List.of(), NOW));
    }

    private Entry cluster(String title) {
        return desk.create(CLUSTERS, "{'title':{'lt':'%s','en':'%s'}}".formatted(title, title));
    }

    private static PlannedEntry planned(Entry entry) {
        return new PlannedEntry(entry, Set.of(LT), false);
    }
}
