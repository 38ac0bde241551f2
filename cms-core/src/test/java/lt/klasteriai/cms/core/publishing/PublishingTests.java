package lt.klasteriai.cms.core.publishing;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.POLICY_DOCUMENTS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.model.locale.Slug;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishingTests {

    private final PublishingFixture desk = new PublishingFixture();

    @Test
    void aReferenceAppearsWhenItsTargetIsPublishedWithoutTouchingTheReferrer() {
        var target = cluster("Lazerių klasteris");
        var referrer = newsAbout(target);
        desk.publish(referrer, LT);
        assertThat(titles(desk.delivered(referrer, LT))).isEmpty();

        var receipt = desk.publish(target, LT);

        assertThat(titles(desk.delivered(referrer, LT))).containsExactly("Lazerių klasteris");
        assertThat(titles(desk.deliveredAt(receipt.sequence() - 1, referrer, LT)))
                .isEmpty();
        assertThat(desk.delivered(referrer, LT).get("updatedAt"))
                .isEqualTo(
                        desk.deliveredAt(receipt.sequence() - 1, referrer, LT).get("updatedAt"));
    }

    @Test
    void aRenamedEntryIsShownUnderItsNewNameFromTheSameSequenceOn() {
        var target = cluster("Senas vardas");
        var referrer = newsAbout(target);
        desk.publish(target, LT);
        desk.publish(referrer, LT);

        desk.patch(target, "{'title':{'lt':'Naujas vardas'}}");
        var receipt = desk.publish(target, LT);

        assertThat(titles(desk.deliveredAt(receipt.sequence() - 1, referrer, LT)))
                .containsExactly("Senas vardas");
        assertThat(titles(desk.deliveredAt(receipt.sequence(), referrer, LT))).containsExactly("Naujas vardas");
    }

    @Test
    void aWithdrawnEntryDisappearsFromThoseThatShowIt() {
        var target = cluster("Klasteris");
        var referrer = newsAbout(target);
        desk.publish(target, LT);
        desk.publish(referrer, LT);

        desk.unpublish(target, LT);

        assertThat(desk.version(target.id(), LT)).isEmpty();
        assertThat(titles(desk.delivered(referrer, LT))).isEmpty();
        assertThat(desk.present(target).states())
                .hasEntrySatisfying(LT, state -> assertThat(state.state()).isEqualTo(EntryState.WITHDRAWN));
    }

    @Test
    void aReferenceShowsTheTargetInTheNextLocaleUntilItIsPublishedInTheReaders() {
        var target = cluster("Klasteris");
        var referrer = newsAbout(target);
        desk.publish(referrer, LT);

        desk.publish(target, EN);
        assertThat(titles(desk.delivered(referrer, LT))).containsExactly("Klasteris (en)");

        desk.publish(target, LT);
        assertThat(titles(desk.delivered(referrer, LT))).containsExactly("Klasteris");
    }

    @Test
    void aRelationIsShownOnBothSides() {
        var older = policy("Strategija 2020", "");
        var newer = policy("Strategija 2021", ",'supersedes':['%s']".formatted(older.id()));
        desk.publish(older, LT);

        desk.publish(newer, LT);
        assertThat(titles(desk.delivered(older, LT).get("supersededBy"))).containsExactly("Strategija 2021");

        desk.unpublish(newer, LT);
        assertThat(titles(desk.delivered(older, LT).get("supersededBy"))).isEmpty();
    }

    @Test
    void publishingOneLocaleLeavesTheBytesOfTheOther() {
        var cluster = cluster("Klasteris");
        desk.publish(cluster, LT, EN);
        var before = desk.version(cluster.id(), LT).orElseThrow();

        desk.patch(cluster, "{'title':{'en':'Another name'},'summary':{'en':'Text'}}");
        desk.publish(cluster, EN);

        assertThat(desk.delivered(cluster, EN).get("title").asString()).isEqualTo("Another name");
        assertThat(desk.version(cluster.id(), LT)).contains(before);
    }

    @Test
    void theSiblingLocaleIsNamedAmongTheAlternatesFromTheSameSequenceOn() {
        var cluster = cluster("Klasteris");
        desk.publish(cluster, LT);
        assertThat(desk.delivered(cluster, LT).get("alternates")).isEmpty();

        desk.publish(cluster, EN);

        assertThat(desk.delivered(cluster, LT).at("/alternates/0/href").asString())
                .isEqualTo("/v1/clusters/klasteris-en?locale=en");
    }

    @Test
    void aPublishedEntryKeepsItsAddressUntilTheEditorGivesAnother() {
        var cluster = cluster("Klasteris");
        desk.publish(cluster, LT);
        desk.patch(cluster, "{'title':{'lt':'Visai kitas vardas'}}");
        desk.publish(cluster, LT);
        assertThat(desk.delivered(cluster, LT).get("slug").asString()).isEqualTo("klasteris");

        desk.patch(cluster, "{'slug':{'lt':'kitas'}}");
        desk.publish(cluster, LT);

        var version = desk.version(cluster.id(), LT).orElseThrow();
        assertThat(version.slug()).isEqualTo(new Slug("kitas"));
        assertThat(version.formerSlugs()).containsExactly(new Slug("klasteris"));
    }

    @Test
    void aCorrectionOfNewsIsNoUpdateUnlessTheEditorSaysSo() {
        var news = newsAbout(cluster("Klasteris"));
        desk.publish(news, LT);
        var first = desk.delivered(news, LT);

        desk.patch(news, "{'lead':{'lt':'Pataisyta'}}");
        desk.publish(news, LT);
        var corrected = desk.delivered(news, LT);
        desk.publishSignificantUpdate(news, LT);
        var updated = desk.delivered(news, LT);

        assertThat(corrected.get("updatedAt")).isEqualTo(first.get("updatedAt"));
        assertThat(updated.get("updatedAt").asString())
                .isGreaterThan(first.get("updatedAt").asString());
        assertThat(updated.get("firstPublishedAt")).isEqualTo(first.get("firstPublishedAt"));
    }

    @Test
    void aTextThatAppearedElsewhereFirstKeepsItsDay() {
        var news = desk.create(
                NEWS,
                "{'title':{'lt':'Sena'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'originallyPublishedAt':'2017-06-20T00:00:00Z'}");

        desk.publish(news, LT);

        assertThat(desk.delivered(news, LT).get("firstPublishedAt").asString()).isEqualTo("2017-06-20T00:00:00Z");
        assertThat(desk.delivered(news, LT).has("originallyPublishedAt")).isFalse();
    }

    @Test
    void aKeyPublishesOnce() {
        var cluster = cluster("Klasteris");
        var entry = desk.present(cluster);
        var first = desk.publishing().publish(entry, EnumSet.of(LT), false, "editor", "same key");

        var again = desk.publishing().publish(entry, EnumSet.of(LT), false, "editor", "same key");

        assertThat(again).isEqualTo(first);
        assertThat(desk.ledger().head()).isEqualTo(first.sequence());
    }

    @Test
    void whatChangedSinceItWasReadIsNotPublished() {
        var asRead = cluster("Klasteris");
        desk.patch(asRead, "{'title':{'lt':'Vėlesnis'}}");

        assertThatThrownBy(() -> desk.publishing().publish(asRead, EnumSet.of(LT), false, "editor", "key"))
                .isInstanceOf(VersionConflict.class);
        assertThat(desk.ledger().head()).isZero();
    }

    @Test
    void anEntryThatBreaksARuleIsNotPublishedInAnyLocale() {
        var onlyLithuanian = desk.create(CLUSTERS, "{'title':{'lt':'Klasteris'}}");

        assertThatThrownBy(() -> desk.publish(onlyLithuanian, LT, EN))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refusal -> assertThat(refusal.getFindings().of(onlyLithuanian.id()))
                                .anySatisfy(finding -> {
                                    assertThat(finding.pointer()).isEqualTo("/title/en");
                                    assertThat(finding.code()).isEqualTo("required");
                                }));
        assertThat(desk.ledger().head()).isZero();
    }

    @Test
    void embargoedNewsIsNotPublishedBeforeItsTime() {
        var news = desk.create(
                NEWS,
                "{'title':{'lt':'Rytoj'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'embargoedUntil':'2999-01-01T00:00:00Z'}");

        assertThatThrownBy(() -> desk.publish(news, LT)).isInstanceOf(NotPublishable.class);
    }

    private Entry cluster(String title) {
        return desk.create(CLUSTERS, "{'title':{'lt':'%s','en':'%s (en)'}}".formatted(title, title));
    }

    private Entry newsAbout(Entry cluster) {
        return desk.create(
                NEWS,
                "{'title':{'lt':'Naujiena'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'clusters':['%s']}"
                        .formatted(cluster.id()));
    }

    private Entry policy(String title, String more) {
        return desk.create(
                POLICY_DOCUMENTS,
                "{'title':{'lt':'%s'},'documentType':'strategy','issuers':['Ministerija'],'adopted':'2020'%s}"
                        .formatted(title, more));
    }

    private static List<String> titles(JsonNode node) {
        var references = node.isArray() ? node : node.get("clusters");
        return references
                .valueStream()
                .map(reference -> reference.get("title").asString())
                .toList();
    }
}
