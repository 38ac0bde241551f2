package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.Change;
import org.junit.jupiter.api.Test;

class TrashTests {

    private final EntryFixture fixture = new EntryFixture();
    private final Entries entries = fixture.entries;
    private final Entry cluster =
            entries.create(CLUSTERS, fixture.content(CLUSTERS, "{'key':'litek','title':{'lt':'Litek'}}"), EDITOR);

    @Test
    void whatLiesInTheTrashIsNotFound() {
        var trashed = entries.trash(CLUSTERS, cluster.id(), 1, EDITOR);

        assertThat(trashed.version()).isEqualTo(2);
        assertThat(entries.find(CLUSTERS, cluster.id())).isEmpty();
        assertThat(entries.findByKey(CLUSTERS, "litek")).isEmpty();
        assertThat(entries.list(EntryQuery.all(CLUSTERS)).items()).isEmpty();
        assertThat(entries.findAnywhere(cluster.id())).contains(trashed);
        assertThat(entries.list(EntryQuery.all(CLUSTERS).withState(EntryState.TRASHED))
                        .items())
                .containsExactly(trashed);
        assertThatExceptionOfType(EntryNotFound.class)
                .isThrownBy(() -> entries.trash(CLUSTERS, cluster.id(), 2, EDITOR));
        assertThatExceptionOfType(EntryNotFound.class).isThrownBy(() -> fixture.rename(trashed, "Kitas"));
    }

    @Test
    void whatIsRestoredIsThereAsBefore() {
        entries.trash(CLUSTERS, cluster.id(), 1, EDITOR);

        var restored = entries.restore(CLUSTERS, cluster.id(), 2);

        assertThat(restored.trashed()).isNull();
        assertThat(restored.current()).isEqualTo(cluster.current());
        assertThat(entries.findByKey(CLUSTERS, "litek")).contains(restored);
        assertThat(entries.restore(CLUSTERS, cluster.id(), 3)).isEqualTo(restored);
    }

    @Test
    void keyAndSlugWaitInTheTrash() {
        entries.trash(CLUSTERS, cluster.id(), 1, EDITOR);

        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> entries.create(CLUSTERS, cluster.current().content(), EDITOR));
    }

    @Test
    void anEntryThatADraftRefersToStays() {
        var news = newsAboutTheCluster();

        assertThatExceptionOfType(StillReferenced.class)
                .isThrownBy(() -> entries.trash(CLUSTERS, cluster.id(), 1, EDITOR))
                .satisfies(refused -> assertThat(refused.referrers())
                        .containsExactly(new Referrer(news.id(), NEWS, "Naujiena", List.of("/clusters/0"), Set.of())));
        assertThat(fixture.present(cluster)).isEqualTo(cluster);
    }

    @Test
    void anEntryThatOnlyAPublishedVersionRefersToStays() {
        var news = fixture.createNews("Naujiena");
        fixture.publishedReferrers.put(news.id(), Set.of(LT));

        assertThatExceptionOfType(StillReferenced.class)
                .isThrownBy(() -> entries.trash(CLUSTERS, cluster.id(), 1, EDITOR))
                .satisfies(refused -> assertThat(refused.referrers())
                        .containsExactly(new Referrer(news.id(), NEWS, "Naujiena", List.of(), Set.of(LT))));
    }

    @Test
    void aReferrerInTheTrashDoesNotHoldIt() {
        var news = newsAboutTheCluster();
        entries.trash(NEWS, news.id(), 1, EDITOR);

        assertThat(entries.trash(CLUSTERS, cluster.id(), 1, EDITOR).trashed()).isNotNull();
    }

    private Entry newsAboutTheCluster() {
        var content = "{'title':{'lt':'Naujiena'},'clusters':['" + cluster.id() + "']}";
        return entries.create(NEWS, fixture.content(NEWS, content), EDITOR);
    }

    @Test
    void whatReadersSeeStaysUntilItIsWithdrawn() {
        var published = fixture.publish(cluster, LT);

        assertThatExceptionOfType(StillPublished.class)
                .isThrownBy(() -> entries.trash(CLUSTERS, cluster.id(), published.version(), EDITOR))
                .satisfies(refused -> assertThat(refused.locales()).isEqualTo(Set.of(LT)));
        var withdrawn = fixture.withdraw(published, LT);
        assertThat(entries.trash(CLUSTERS, cluster.id(), withdrawn.version(), EDITOR)
                        .trashed())
                .isNotNull();
    }

    @Test
    void whatGoesIntoTheTrashWhileItIsPublishedComesBack() {
        fixture.revisions.archive(cluster);
        entries.trash(CLUSTERS, cluster.id(), 1, EDITOR);

        entries.applyPublication(
                fixture.publication(List.of(new Change.Publish(cluster.id(), CLUSTERS, LT, 1, false))));

        assertThat(entries.get(CLUSTERS, cluster.id()).trashed()).isNull();
    }
}
