package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.core.entry.EntryFixture.json;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.FUNDING_CALLS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.PAGES;
import static lt.klasteriai.cms.model.entry.ContentType.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SavingEntriesTests {

    private final EntryFixture fixture = new EntryFixture();
    private final Entries entries = fixture.entries;

    @Test
    void aNewEntryHasVersionAndRevisionOne() {
        var created = fixture.createNews("Klasterių forumas");

        assertThat(created.version()).isEqualTo(1);
        assertThat(created.current().number()).isEqualTo(1);
        assertThat(created.current().by()).isEqualTo(EDITOR);
        assertThat(created.states().get(LocaleTag.LT)).isEqualTo(new LocaleState.Draft());
        assertThat(entries.get(NEWS, created.id())).isEqualTo(created);
    }

    @Test
    void idsAreUpperCaseAndSortByTime() {
        var first = fixture.createNews("Pirma");
        var second = fixture.createNews("Antra");

        assertThat(first.id().value())
                .matches("[0-9A-HJKMNP-TV-Z]{26}")
                .isLessThan(second.id().value());
    }

    @Test
    void theIdOfATermFollowsFromTheTerm() {
        var created = term();

        assertThat(created.id()).isEqualTo(new EntryId("sectors:health"));
        assertBroken(this::term, "/term", "key-taken");
    }

    private Entry term() {
        var content = fixture.content(TERMS, "{'taxonomy':'sectors','term':'health','title':{'lt':'Sveikata'}}");
        return entries.create(TERMS, content, EDITOR);
    }

    @Test
    void anEntryIsFoundOnlyAmongItsType() {
        var created = fixture.createNews("Naujiena");

        assertThat(entries.find(CLUSTERS, created.id())).isEmpty();
        assertThatExceptionOfType(EntryNotFound.class)
                .isThrownBy(() -> entries.replace(CLUSTERS, created.id(), 1, fixture.titled("Kita"), EDITOR));
    }

    @Test
    void everyChangeOfContentIsARevision() {
        var first = fixture.createNews("Pirmas");
        var second = fixture.rename(first, "Antras");
        var third = entries.replace(NEWS, first.id(), second.version(), fixture.titled("Trečias"), EDITOR);

        assertThat(third.current().number()).isEqualTo(3);
        assertThat(fixture.history(first)).containsExactly(3, 2, 1);
        assertThat(fixture.revisions.get(first.id(), 1)).isEqualTo(first.current());
        assertThat(fixture.revisions.get(first.id(), 2)).isEqualTo(second.current());
        assertThat(fixture.revisions.get(first.id(), 3)).isEqualTo(third.current());
    }

    @Test
    void equalContentChangesNothing() {
        var created = fixture.createNews("Tas pats");

        var again = entries.replace(NEWS, created.id(), 1, fixture.titled("Tas pats"), "kitas");

        assertThat(again).isEqualTo(created);
    }

    @Test
    void aStaleVersionIsRefusedWithThePresentEntry() {
        var created = fixture.createNews("Pirmas");
        var changed = fixture.rename(created, "Antras");

        assertThatThrownBy(() -> fixture.rename(created, "Trečias"))
                .asInstanceOf(type(VersionConflict.class))
                .returns(changed, VersionConflict::present);
    }

    @Test
    void aPatchKeepsWhatItDoesNotName() {
        var created = fixture.createNews("Pavadinimas");

        var patched = fixture.patch(created, "{'title':{'en':'Title'},'tags':['forumas']}");

        var common = patched.current().content().common();
        assertThat(common.title().values()).containsOnlyKeys(LocaleTag.LT, LocaleTag.EN);
        assertThat(common.tags()).containsExactly("forumas");
    }

    @Test
    void anEarlierRevisionBecomesTheDraftAgain() {
        var first = fixture.createNews("Pirmas");
        var second = fixture.rename(first, "Antras");

        var restored = entries.restoreRevision(NEWS, first.id(), second.version(), 1, EDITOR);

        assertThat(restored.current().number()).isEqualTo(3);
        assertThat(restored.current().content()).isEqualTo(first.current().content());
        assertThat(restored.current().note()).contains("1");
        assertThatExceptionOfType(RevisionNotFound.class)
                .isThrownBy(() -> entries.restoreRevision(NEWS, first.id(), restored.version(), 9, EDITOR));
    }

    @Test
    void theRevisionOfAVersionIsFound() {
        var first = fixture.createNews("Pirmas");
        var published = fixture.publish(first, LocaleTag.LT);
        var renamed = fixture.rename(published, "Antras");

        assertThat(fixture.revisions.findAtVersion(first.id(), first.version())).contains(first.current());
        assertThat(fixture.revisions.findAtVersion(first.id(), published.version()))
                .contains(first.current());
        assertThat(fixture.revisions.findAtVersion(first.id(), renamed.version()))
                .contains(renamed.current());
        assertThat(fixture.revisions.findAtVersion(first.id(), renamed.version() + 1))
                .isEmpty();
        assertThat(fixture.revisions.findAtVersion(first.id(), 0)).isEmpty();
    }

    @Test
    void aKeyBelongsToOneEntryOfItsType() {
        var content = fixture.content(NEWS, "{'key':'forumas','title':{'lt':'Forumas'}}");
        var created = entries.create(NEWS, content, EDITOR);

        assertThat(entries.findByKey(NEWS, "forumas")).contains(created);
        assertThat(entries.findByKey(CLUSTERS, "forumas")).isEmpty();
        assertBroken(() -> entries.create(NEWS, content, EDITOR), "/key", "key-taken");
        var other = fixture.createNews("Kitas");
        assertBroken(() -> fixture.patch(other, "{'key':'forumas'}"), "/key", "key-taken");
    }

    @Test
    void aReferenceLeadsToAnEntryOfTheRightTypeOutsideTheTrash() {
        var cluster = entries.create(CLUSTERS, cluster("Litek"), EDITOR);
        var referring = "{'title':{'lt':'Naujiena'},'clusters':['" + cluster.id() + "']}";
        var news = entries.create(NEWS, fixture.content(NEWS, referring), EDITOR);

        assertBroken(() -> refer(news, "NOWHERE"), "/clusters/0", "unknown-reference");
        assertBroken(() -> refer(news, news.id().value()), "/clusters/0", "unknown-reference");
        assertBroken(() -> fixture.patch(news, "{'sectors':['health']}"), "/sectors/0", "unknown-reference");
        var trashed = entries.create(CLUSTERS, cluster("Kitas"), EDITOR);
        entries.trash(CLUSTERS, trashed.id(), 1, EDITOR);
        assertBroken(() -> refer(news, trashed.id().value()), "/clusters/0", "unknown-reference");
        assertThat(fixture.present(news)).isEqualTo(news);
    }

    private Content cluster(String name) {
        return fixture.content(CLUSTERS, "{'title':{'lt':'" + name + "'}}");
    }

    private void refer(Entry entry, String target) {
        fixture.patch(entry, "{'clusters':['" + target + "']}");
    }

    @Test
    void aPageDoesNotLieBelowItself() {
        var top = page("Viršus", "");
        var middle = page("Vidurys", ",'parent':'" + top.id() + "'");
        var bottom = page("Apačia", ",'parent':'" + middle.id() + "'");

        assertBroken(() -> fixture.patch(top, "{'parent':'" + bottom.id() + "'}"), "/parent", "own-ancestor");
        assertBroken(() -> fixture.patch(top, "{'parent':'" + top.id() + "'}"), "/parent", "own-ancestor");
    }

    private Entry page(String title, String more) {
        return entries.create(PAGES, fixture.content(PAGES, "{'title':{'lt':'" + title + "'}" + more + "}"), EDITOR);
    }

    @Test
    void whatEvenADraftMustSatisfyIsChecked() {
        var tooLong = fixture.titled("a".repeat(10_000));

        assertBroken(() -> entries.create(NEWS, tooLong, EDITOR), "/title/lt", "too-long");
    }

    @Test
    void moneyKeepsEveryDigit() {
        var budget = "{'title':{'lt':'Kvietimas'},'budget':{'total':{'amount':12345678901234.56,'currency':'EUR'}}}";
        var created = entries.create(FUNDING_CALLS, fixture.content(FUNDING_CALLS, budget), EDITOR);

        var read =
                (FundingCall) entries.get(FUNDING_CALLS, created.id()).current().content();

        assertThat(fixture.codec.write(read).at("/budget/total/amount").decimalValue())
                .isEqualTo(json("{'amount':12345678901234.56}").get("amount").decimalValue());
    }

    @Test
    void operatorsOfTheStoreAreMereText() {
        var news = fixture.createNews("$where");

        var patched = fixture.patch(news, "{'tags':['$gt','a.b'],'key':'$ne'}");

        assertThat(fixture.present(news)).isEqualTo(patched);
        assertThat(entries.findByKey(NEWS, "$ne")).contains(patched);
        assertThat(entries.findByKey(NEWS, "$exists")).isEmpty();
        assertThat(entries.find(NEWS, new EntryId("{$ne:1}"))).isEmpty();
    }

    private static void assertBroken(ThrowingCallable save, String pointer, String code) {
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(save)
                .satisfies(broken -> assertThat(broken.violations())
                        .extracting(Violation::pointer, Violation::code)
                        .contains(tuple(pointer, code)));
    }
}
