package lt.klasteriai.cms.core.deletion;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.PAGES;
import static lt.klasteriai.cms.model.entry.ContentType.TERMS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.deletion.DeletionRefused.Refusal;
import lt.klasteriai.cms.core.deletion.Treatment.Remove;
import lt.klasteriai.cms.core.deletion.Treatment.Replace;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.StillReferenced;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeletingTests {

    private final DeletionFixture desk = new DeletionFixture();
    private final Entry old = desk.cluster("Senas");
    private final Entry fresh = desk.cluster("Naujas");

    @Test
    void eachReferrerIsTreatedAsSaidAndHasARevisionThatTells() {
        var removed = desk.newsAbout(fresh, old);
        var replaced = desk.newsAbout(old);

        var deletion =
                desk.delete(old, Map.of(removed.id(), new Remove(), replaced.id(), new Replace(fresh.id())), null);

        assertThat(deletion.referrers()).containsExactlyInAnyOrder(removed.id(), replaced.id());
        assertThat(deletion.receipt()).isEmpty();
        assertThat(desk.present(old).trashed()).isNotNull();
        assertThat(clusters(removed)).containsExactly(fresh.id().value());
        assertThat(clusters(replaced)).containsExactly(fresh.id().value());
        var revision = desk.present(replaced).current();
        assertThat(revision.number()).isEqualTo(2);
        assertThat(revision.by()).isEqualTo("jonas");
        assertThat(revision.note()).contains(old.id().value());
    }

    @Test
    void aListThatHoldsTheReplacementHoldsItOnce() {
        var news = desk.newsAbout(fresh, old);

        desk.delete(old, Map.of(), new Replace(fresh.id()));

        assertThat(clusters(news)).containsExactly(fresh.id().value());
    }

    @Test
    void readersSeeTheReplacementAndTheWithdrawalInOnePublication() {
        desk.publish(old, LT, EN);
        desk.publish(fresh, LT);
        var news = desk.publish(desk.newsAbout(old), LT, EN);
        long before = desk.ledger().head();

        var deletion = desk.delete(old, Map.of(), new Replace(fresh.id()));

        assertThat(desk.ledger().head()).isEqualTo(before + 1);
        assertThat(deletion.receipt().orElseThrow().sequence()).isEqualTo(before + 1);
        assertThat(desk.delivered(old, LT).isMissingNode()).isTrue();
        assertThat(desk.delivered(old, EN).isMissingNode()).isTrue();
        assertThat(desk.delivered(news, LT).at("/clusters/0/title").asString()).isEqualTo("Naujas");
        assertThat(desk.delivered(news, EN).at("/clusters/0/title").asString()).isEqualTo("Naujas");
        assertThat(desk.present(old).trashed()).isNotNull();
    }

    @Test
    void changesThatAreNotPublishedYetStaySo() {
        var news = desk.publish(desk.newsAbout(old), LT, EN);
        desk.patch(news, "{'lead':{'en':'Not yet'}}");

        assertRefused(old, Map.of(), new Remove(), news, "unpublished-changes", "/default");

        assertThat(clusters(news)).containsExactly(old.id().value());
        assertThat(desk.present(old).trashed()).isNull();
    }

    @Test
    void aLocaleWhoseTextDidNotChangeIsPublishedAnewThoughTheEntryWasSavedSince() {
        var news = desk.publish(desk.newsAbout(old), LT, EN);
        desk.patch(news, "{'lead':{'en':'Now'}}");
        desk.publish(news, EN);

        desk.delete(old, Map.of(), new Remove());

        assertThat(desk.delivered(news, EN).at("/lead").asString()).isEqualTo("Now");
        assertThat(desk.entries().referrers(old.id())).isEmpty();
        assertThat(desk.present(news).states().values()).allMatch(state -> state.isPublic());
    }

    @Test
    void aReferrerThatNothingIsSaidOfHoldsEverything() {
        var named = desk.newsAbout(old);
        var forgotten = desk.newsAbout(old);

        assertThatExceptionOfType(StillReferenced.class)
                .isThrownBy(() -> desk.delete(old, Map.of(named.id(), new Remove()), null))
                .satisfies(refused -> assertThat(refused.referrers())
                        .extracting(referrer -> referrer.id())
                        .containsExactly(forgotten.id()));
        assertThat(clusters(named)).containsExactly(old.id().value());
    }

    @Test
    void whatCannotBeDoneIsRefusedBeforeAnythingIs() {
        var news = desk.newsAbout(old);
        var partner =
                desk.create(CLUSTERS, "{'title':{'lt':'Partneris'},'partnerClusters':['%s']}".formatted(old.id()));
        var trashed = desk.cluster("Išmestas");
        desk.entries().trash(trashed.type(), trashed.id(), 1, "rasa");
        var removePartner = Map.<EntryId, Treatment>of(partner.id(), new Remove());
        var path = "/references/" + news.id();

        assertRefused(
                old,
                Map.of(fresh.id(), new Remove()),
                new Remove(),
                fresh,
                "not-a-referrer",
                "/references/" + fresh.id());
        assertRefused(old, removePartner, new Replace(old.id()), news, "replaced-by-itself", "/default/with");
        assertRefused(old, removePartner, new Replace(trashed.id()), news, "unknown-entry", "/default/with");
        assertRefused(old, removePartner, new Replace(new EntryId("X")), news, "unknown-entry", "/default/with");
        assertRefused(
                old, Map.of(news.id(), new Replace(news.id())), new Remove(), news, "refers-to-itself", path + "/with");
        assertRefused(
                old,
                Map.of(news.id(), new Replace(desk.newsAbout().id())),
                new Remove(),
                news,
                "wrong-type",
                path + "/with");
        assertRefused(old, Map.of(), new Replace(partner.id()), partner, "refers-to-itself", "/default/with");

        assertThat(clusters(news)).containsExactly(old.id().value());
        assertThat(desk.present(old)).isEqualTo(old);
    }

    @Test
    void aReplacementThatClosesACircleIsRefused() {
        var top = desk.create(PAGES, "{'title':{'lt':'Viršus'}}");
        var middle = desk.create(PAGES, "{'title':{'lt':'Vidurys'},'parent':'%s'}".formatted(top.id()));
        var bottom = desk.create(PAGES, "{'title':{'lt':'Apačia'},'parent':'%s'}".formatted(middle.id()));

        assertRefused(top, Map.of(), new Replace(bottom.id()), middle, "own-ancestor", "/default");
    }

    @Test
    void aTermIsReplacedByOneOfItsTaxonomy() {
        var ict = term("sectors", "ict");
        var health = term("sectors", "health");
        var food = term("ecosystems", "food");
        var news = desk.create(NEWS, "{'title':{'lt':'Naujiena'},'sectors':['ict']}");

        assertRefused(ict, Map.of(), new Replace(food.id()), news, "wrong-type", "/default/with");
        desk.delete(ict, Map.of(), new Replace(health.id()));

        assertThat(desk.draft(news).at("/sectors/0").asString()).isEqualTo("health");
    }

    @Test
    void whatNobodyRefersToIsWithdrawnAndDeleted() {
        desk.publish(old, LT);

        var deletion = desk.delete(old, Map.of(), null);

        assertThat(deletion.receipt()).isPresent();
        assertThat(desk.delivered(old, LT).isMissingNode()).isTrue();
        assertThat(desk.present(old).trashed()).isNotNull();
    }

    private void assertRefused(
            Entry target,
            Map<EntryId, Treatment> treatments,
            @Nullable Treatment others,
            Entry referrer,
            String code,
            String pointer) {
        assertThatExceptionOfType(DeletionRefused.class)
                .isThrownBy(() -> desk.delete(target, treatments, others))
                .satisfies(refused -> assertThat(refused.getRefusals())
                        .extracting(Refusal::referrer, Refusal::code, Refusal::pointer)
                        .containsExactly(tuple(referrer.id(), code, pointer)));
    }

    private Entry term(String taxonomy, String key) {
        return desk.create(TERMS, "{'title':{'lt':'%s'},'taxonomy':'%s','term':'%s'}".formatted(key, taxonomy, key));
    }

    private List<String> clusters(Entry news) {
        return desk.draft(news)
                .at("/clusters")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
