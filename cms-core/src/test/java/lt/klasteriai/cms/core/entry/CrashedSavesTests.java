package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.MomentTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The process dies before or after a write; another one goes on with what it finds.
class CrashedSavesTests {

    private final EntryFixture fixture = new EntryFixture();

    private static final class Crash extends RuntimeException {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aCrashedCreateLeavesNothingOrAWholeEntry(int moment) {
        var keyed = fixture.content(NEWS, "{'key':'forumas','title':{'lt':'Forumas'}}");

        var crashing = crashingAt(moment);
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> crashing.create(NEWS, keyed, EDITOR));

        boolean written = moment == 1;
        assertThat(fixture.entries.findByKey(NEWS, "forumas").isPresent()).isEqualTo(written);
        var healed =
                fixture.entries.findByKey(NEWS, "forumas").orElseGet(() -> fixture.entries.create(NEWS, keyed, EDITOR));
        assertThat(healed.current().content().common().slug().values()).hasToString("{LT=forumas}");
        assertHistoryIsWhole(healed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aCrashedReplaceLeavesTheOldStateOrTheNewOne(int moment) {
        var before = fixture.rename(fixture.createNews("Pirmas"), "Antras");

        var crashing = crashingAt(moment);
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> crashing.replace(NEWS, before.id(), 2, fixture.titled("Trečias"), EDITOR));

        var after = fixture.present(before);
        boolean written = moment == 3;
        assertThat(after.version()).isEqualTo(written ? 3 : 2);
        assertThat(after.current().number()).isEqualTo(written ? 3 : 2);
        assertHistoryIsWhole(after);
        var next = fixture.rename(after, "Ketvirtas");
        assertThat(next.current().number()).isEqualTo(after.current().number() + 1);
        assertHistoryIsWhole(next);
        assertThat(fixture.revisions.get(before.id(), after.current().number())).isEqualTo(after.current());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aCrashBeforePublishingIsRepeatedWithoutHarm(int moment) {
        var news = fixture.createNews("Pirmas");

        var crashing = new Revisions(storeCrashingAt(moment), fixture.codec);
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> crashing.archive(news));
        fixture.revisions.archive(news);

        assertThat(fixture.present(news)).isEqualTo(news);
        assertHistoryIsWhole(news);
    }

    private Entries crashingAt(int moment) {
        return fixture.entriesOn(storeCrashingAt(moment));
    }

    private AuthoringStore storeCrashingAt(int moment) {
        return new AuthoringStore(new MomentTemplate(fixture.store.template(), now -> {
            if (now == moment) {
                throw new Crash();
            }
        }));
    }

    /// Every number once, the newest first, and each of them to be had.
    private void assertHistoryIsWhole(Entry entry) {
        int newest = entry.current().number();
        assertThat(fixture.history(entry))
                .containsExactlyElementsOf(IntStream.iterate(newest, n -> n > 0, n -> n - 1)
                        .boxed()
                        .toList());
        assertThat(fixture.revisions.get(entry.id(), newest)).isEqualTo(entry.current());
    }
}
