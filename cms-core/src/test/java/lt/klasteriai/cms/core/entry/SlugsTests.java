package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.core.entry.EntryFixture.slugOf;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.MomentTemplate;
import lt.klasteriai.cms.model.rule.Violation;
import org.junit.jupiter.api.Test;

class SlugsTests {

    private final EntryFixture fixture = new EntryFixture();

    @Test
    void aSlugIsMadeFromEachTitle() {
        var news = fixture.content(NEWS, "{'title':{'lt':'Ąžuolų klasteris','en':'Oak cluster'}}");

        var created = fixture.entries.create(NEWS, news, EDITOR);

        assertThat(slugOf(created, LT)).isEqualTo("azuolu-klasteris");
        assertThat(slugOf(created, EN)).isEqualTo("oak-cluster");
    }

    @Test
    void aTitleWithoutLettersGivesTheNameOfTheType() {
        assertThat(slugOf(fixture.createNews("…!"), LT)).isEqualTo("news");
    }

    @Test
    void aMadeSlugThatIsTakenIsNumbered() {
        fixture.createNews("Forumas");

        assertThat(slugOf(fixture.createNews("Forumas"), LT)).isEqualTo("forumas-2");
        assertThat(slugOf(fixture.createNews("Forumas"), LT)).isEqualTo("forumas-3");
    }

    @Test
    void manyOfOneTitleAreNumberedWithoutTryingEachNumber() {
        for (int number = 1; number <= 130; number++) {
            fixture.createNews("Naujienos 2026");
        }
        var moments = new AtomicInteger();
        var counted = new MomentTemplate(fixture.store.template(), _ -> moments.incrementAndGet());
        var entries = fixture.entriesOn(new AuthoringStore(counted));

        var last = entries.create(NEWS, fixture.titled("Naujienos 2026"), EDITOR);

        assertThat(slugOf(last, LT)).isEqualTo("naujienos-2026-131");
        assertThat(moments).hasValueLessThan(20);
    }

    @Test
    void typesAndLocalesHaveSlugsOfTheirOwn() {
        fixture.createNews("Forumas");
        var cluster = fixture.content(CLUSTERS, "{'title':{'lt':'Forumas'}}");
        var english = fixture.content(NEWS, "{'title':{'en':'Forumas'}}");

        assertThat(slugOf(fixture.entries.create(CLUSTERS, cluster, EDITOR), LT))
                .isEqualTo("forumas");
        assertThat(slugOf(fixture.entries.create(NEWS, english, EDITOR), EN)).isEqualTo("forumas");
    }

    @Test
    void aGivenSlugThatIsTakenIsRefused() {
        fixture.createNews("Forumas");
        var other = fixture.createNews("Kita");

        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> fixture.patch(other, "{'slug':{'lt':'forumas'}}"))
                .satisfies(broken -> assertThat(broken.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("/slug/lt"));
        assertThat(fixture.present(other)).isEqualTo(other);
    }

    @Test
    void aMadeSlugFollowsTheTitleAndItsFormerOneIsFree() {
        var news = fixture.createNews("Pirmas");

        var renamed = fixture.rename(news, "Antras");

        assertThat(slugOf(renamed, LT)).isEqualTo("antras");
        assertThat(slugOf(fixture.createNews("Pirmas"), LT)).isEqualTo("pirmas");
    }

    @Test
    void aNumberedSlugStaysWhileTheTitleDoes() {
        var first = fixture.createNews("Forumas");
        var second = fixture.createNews("Forumas");
        fixture.rename(first, "Kitas");

        var tagged = fixture.patch(second, "{'tags':['a']}");

        assertThat(slugOf(tagged, LT)).isEqualTo("forumas-2");
    }

    @Test
    void aGivenSlugDoesNotFollowTheTitle() {
        var news = fixture.patch(fixture.createNews("Pirmas"), "{'slug':{'lt':'mano-adresas'}}");

        assertThat(slugOf(fixture.rename(news, "Antras"), LT)).isEqualTo("mano-adresas");
    }

    @Test
    void aSlugTakenAwayIsMadeAgain() {
        var news = fixture.patch(fixture.createNews("Pirmas"), "{'slug':{'lt':'mano-adresas'}}");

        assertThat(slugOf(fixture.patch(news, "{'slug':null}"), LT)).isEqualTo("pirmas");
    }

    @Test
    void aPublishedSlugDoesNotFollowTheTitle() {
        var news = fixture.publish(fixture.createNews("Pirmas"), LT);

        var renamed = fixture.rename(news, "Antras");
        var withdrawn = fixture.withdraw(renamed, LT);

        assertThat(slugOf(renamed, LT)).isEqualTo("pirmas");
        assertThat(slugOf(fixture.rename(withdrawn, "Trečias"), LT)).isEqualTo("pirmas");
    }

    @Test
    void publishingOneLocaleLeavesTheSlugOfAnotherFree() {
        var both = fixture.content(NEWS, "{'title':{'lt':'Pirmas','en':'First'}}");
        var news = fixture.publish(fixture.entries.create(NEWS, both, EDITOR), LT);

        var renamed = fixture.patch(news, "{'title':{'lt':'Antras','en':'Second'}}");

        assertThat(slugOf(renamed, LT)).isEqualTo("pirmas");
        assertThat(slugOf(renamed, EN)).isEqualTo("second");
    }

    @Test
    void aFormerPublishedSlugStaysWithItsEntry() {
        var news = fixture.publish(fixture.createNews("Pirmas"), LT);
        var moved = fixture.patch(news, "{'slug':{'lt':'antras'}}");

        assertThat(slugOf(moved, LT)).isEqualTo("antras");
        assertThat(slugOf(fixture.createNews("Pirmas"), LT)).isEqualTo("pirmas-2");
        assertThat(slugOf(fixture.patch(moved, "{'slug':{'lt':'pirmas'}}"), LT)).isEqualTo("pirmas");
    }

    @Test
    void aRevisionThatIsNoLongerCurrentCannotBeGivenToAPublication() {
        var news = fixture.createNews("Pirmas");
        fixture.rename(news, "Antras");

        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> fixture.revisions.archive(news));
    }

    @Test
    void aSlugGivenToAPublicationWhileTheTitleIsSavedStaysWithItsEntry() {
        var news = fixture.createNews("Pirmas");
        var between = new MomentTemplate(fixture.store.template(), moment -> {
            if (moment == MomentTemplate.BEFORE_SECOND_WRITE) {
                fixture.revisions.archive(news);
            }
        });

        var entries = fixture.entriesOn(new AuthoringStore(between));
        var renamed = entries.replace(NEWS, news.id(), 1, fixture.titled("Antras"), EDITOR);

        assertThat(slugOf(renamed, LT)).isEqualTo("pirmas");
        assertThat(slugOf(fixture.createNews("Pirmas"), LT)).isEqualTo("pirmas-2");
    }
}
