package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.model.entry.EntryId;
import org.junit.jupiter.api.Test;

class PublishedStatesTests {

    private final EntryFixture fixture = new EntryFixture();
    private final Entry news =
            fixture.entries.create(NEWS, fixture.content(NEWS, "{'title':{'lt':'Naujiena','en':'News'}}"), EDITOR);

    @Test
    void publishingOneLocaleLeavesTheOtherADraft() {
        var published = fixture.publish(news, LT);

        assertThat(published.states())
                .containsEntry(LT, new LocaleState.Published(1, 1, Instant.ofEpochSecond(1)))
                .containsEntry(EN, new LocaleState.Draft());
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.current()).isEqualTo(news.current());
    }

    @Test
    void aNewerRevisionMakesItChangedUntilItIsPublished() {
        var changed = fixture.rename(fixture.publish(news, LT), "Kita");
        assertThat(changed.states().get(LT)).isEqualTo(new LocaleState.Changed(1, 1, Instant.ofEpochSecond(1)));

        var published = fixture.publish(changed, LT);

        assertThat(published.states().get(LT)).isEqualTo(new LocaleState.Published(2, 2, Instant.ofEpochSecond(2)));
    }

    @Test
    void whatIsWithdrawnIsNoLongerPublic() {
        var withdrawn = fixture.withdraw(fixture.publish(news, LT), LT);

        assertThat(withdrawn.states().get(LT)).isEqualTo(new LocaleState.Withdrawn(2, Instant.ofEpochSecond(2)));
    }

    @Test
    void applyingAPublicationAgainChangesNothing() {
        var publication = fixture.publication(List.of(new Change.Publish(news.id(), NEWS, LT, 1, false)));
        fixture.entries.applyPublication(publication);
        var once = fixture.present(news);

        fixture.entries.applyPublication(publication);

        assertThat(fixture.present(news)).isEqualTo(once);
    }

    @Test
    void anOlderPublicationThatComesLateChangesNothing() {
        var older = fixture.publication(List.of(new Change.Publish(news.id(), NEWS, LT, 1, false)));
        var newer = fixture.publication(List.of(new Change.Withdraw(news.id(), NEWS, LT)));
        fixture.entries.applyPublication(newer);

        fixture.entries.applyPublication(older);

        assertThat(fixture.present(news).states())
                .hasEntrySatisfying(LT, state -> assertThat(state.state()).isEqualTo(EntryState.WITHDRAWN));
    }

    @Test
    void aPublicationOfAnUnknownEntryIsPassedOver() {
        var unknown = new Change.Publish(new EntryId("NOWHERE"), NEWS, LT, 1, false);

        fixture.entries.applyPublication(
                fixture.publication(List.of(unknown, new Change.Publish(news.id(), NEWS, LT, 1, false))));

        assertThat(fixture.present(news).states())
                .hasEntrySatisfying(LT, state -> assertThat(state.isPublic()).isTrue());
    }
}
