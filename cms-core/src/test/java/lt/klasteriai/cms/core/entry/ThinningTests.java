package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.core.entry.EntryFixture.json;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Drafts go by the policy; what was ever published never does, and history stays readable with gaps in it. The clock
/// of the fixture moves on by seconds, so that all saves fall into one hour.
class ThinningTests {

    private static final HistoryProperties POLICY =
            new HistoryProperties(true, Duration.ofDays(30), Duration.ofDays(180));
    private static final Instant SAVED = Instant.parse("2026-03-01T08:00:00Z");

    private final EntryFixture fixture = new EntryFixture();
    private Instant now = SAVED;
    private final InstantSource source = () -> now;
    private final Thinning thinning =
            new Thinning(EntryStore.open(fixture.store), fixture.store, POLICY, source.withZone(ZoneOffset.UTC));

    @Test
    void ofAnHourTheLastDraftStaysAndSoDoTheFirstAndTheNewest() {
        var news = saved(6);

        assertThat(thinOut(31)).isEqualTo(4);

        assertThat(fixture.history(news)).containsExactly(6, 1);
    }

    @Test
    void whatIsYoungerThanThePolicySaysStays() {
        var news = saved(6);

        assertThat(thinOut(29)).isZero();
        assertThat(fixture.history(news)).hasSize(6);
    }

    @Test
    void nothingGoesWhenItIsTurnedOff() {
        var news = saved(6);

        var off = new HistoryProperties(false, Duration.ofDays(30), Duration.ofDays(180));
        now = SAVED.plus(Duration.ofDays(400));
        assertThat(new Thinning(EntryStore.open(fixture.store), fixture.store, off, source.withZone(ZoneOffset.UTC))
                        .thinOut())
                .isZero();
        assertThat(fixture.history(news)).hasSize(6);
    }

    @Test
    void aRevisionWithANoteStays() {
        var news = saved(2);
        fixture.entries.merge(NEWS, news.id(), 2, json("{'tags':['a']}"), EDITOR, "Sutarta su ministerija");
        fixture.rename(fixture.present(news), "Paskutinis");

        thinOut(400);

        assertThat(fixture.history(news)).containsExactly(4, 3, 1);
    }

    @Test
    void theGapIsToldAndTheRestIsReadable() {
        var news = saved(6);
        thinOut(31);

        assertThatExceptionOfType(RevisionThinned.class).isThrownBy(() -> fixture.revisions.get(news.id(), 3));
        assertThatExceptionOfType(RevisionNotFound.class).isThrownBy(() -> fixture.revisions.get(news.id(), 7));
        assertThat(fixture.revisions.list(news.id(), 6, 10))
                .extracting(Revision::number)
                .containsExactly(1);
        assertThatExceptionOfType(RevisionThinned.class)
                .isThrownBy(() -> fixture.entries.restoreRevision(NEWS, news.id(), 6, 3, EDITOR));
        assertThat(fixture.entries
                        .restoreRevision(NEWS, news.id(), 6, 1, EDITOR)
                        .current()
                        .number())
                .isEqualTo(7);
    }

    /// Merging with the wrong base would undo what others did.
    @Test
    void aVersionWhoseRevisionIsGoneIsNoBaseForAMerge() {
        var news = saved(6);
        thinOut(31);

        assertThat(fixture.revisions.findAtVersion(news.id(), 3)).isEmpty();
        assertThat(fixture.revisions.findAtVersion(news.id(), 6))
                .map(Revision::number)
                .contains(6);
        var refused = catchThrowableOfType(
                VersionConflict.class,
                () -> fixture.entries.merge(NEWS, news.id(), 3, json("{'tags':['a']}"), EDITOR, null));
        assertThat(refused.conflict().orElseThrow().base()).isNull();
        assertThat(refused.conflict().orElseThrow().pointers()).containsExactly("/tags");
    }

    @Test
    void aRevisionThatIsPublishedWhileItIsThinnedStays() {
        var news = saved(2);
        fixture.revisions.keep(news.at(fixture.revisions.get(news.id(), 1)), Set.of(LT));
        var current = fixture.present(news);
        fixture.revisions.archive(current, Set.of(LT));
        fixture.rename(current, "Kitas");
        fixture.rename(fixture.present(news), "Dar kitas");

        thinOut(400);

        assertThat(fixture.history(news)).containsExactly(4, 2, 1);
    }

    /// Whatever is saved, published, withdrawn and thinned in whatever order, and however old it is.
    @RepeatedTest(8)
    void whatWasEverPublishedNeverGoes(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var news = fixture.createNews("Pirmas");
        var published = new HashSet<Integer>();
        for (int step = 0; step < 40; step++) {
            var present = fixture.present(news);
            switch (random.nextInt(6)) {
                case 0 -> {
                    fixture.publish(present, LT);
                    published.add(present.current().number());
                }
                case 1 -> thinOut(31 + step * 10L);
                case 2 -> fixture.withdraw(present, LT);
                default -> fixture.rename(present, "Pavadinimas " + step);
            }
        }
        thinOut(2000);

        var kept = fixture.history(news);
        var newest = fixture.present(news).current().number();
        assertThat(kept).containsAll(published).contains(1, newest);
        assertThat(kept).as("drafts do go").hasSizeLessThanOrEqualTo(published.size() + 2);
        assertThat(kept)
                .allSatisfy(number -> assertThat(
                                fixture.revisions.get(news.id(), number).number())
                        .isEqualTo(number));
    }

    private Entry saved(int revisions) {
        var news = fixture.createNews("Pavadinimas 1");
        for (int number = 2; number <= revisions; number++) {
            news = fixture.rename(news, "Pavadinimas " + number);
        }
        return news;
    }

    private long thinOut(long days) {
        now = SAVED.plus(Duration.ofDays(days));
        return thinning.thinOut();
    }
}
