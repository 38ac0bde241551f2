package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.audit.LastActs;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.audit.Verification;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.MomentTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// Whatever is done to an entry is in the audit log, once, and no crash keeps it out.
class RecordedActsTests {

    private final EntryFixture fixture = new EntryFixture();
    private final AuditLog audit = new AuditLog(fixture.store, Clock.systemUTC());
    private final EntryActs acts = new EntryActs(EntryStore.open(fixture.store, audit), audit);

    private static final class Crash extends RuntimeException {}

    @Test
    void everythingDoneToAnEntryIsRecordedWithWhoAndWhereFrom() {
        var origin = new Origin("ona", "192.0.2.7", "0123456789ab");
        var news = origin.call(() -> fixture.createNews("Pirmas"));
        news = fixture.rename(news, "Antras");
        fixture.publish(news, LT);
        fixture.withdraw(news, LT);
        var trashed = fixture.entries.trash(NEWS, news.id(), 4, "jonas");
        origin.call(() -> fixture.entries.restore(NEWS, trashed.id(), 5));

        assertThat(records())
                .extracting(AuditRecord::action, AuditRecord::by, AuditRecord::address, AuditRecord::details)
                .containsExactly(
                        tuple("entry.created", EDITOR, "192.0.2.7", Map.of("revision", "1")),
                        tuple("entry.saved", EDITOR, null, Map.of("revision", "2")),
                        tuple("entry.published", EDITOR, null, Map.of("sequence", "1", "published", "lt")),
                        tuple("entry.withdrawn", EDITOR, null, Map.of("sequence", "2", "withdrawn", "lt")),
                        tuple("entry.trashed", "jonas", null, Map.of()),
                        tuple("entry.restored", "ona", "192.0.2.7", Map.of()));
        assertWhole();
    }

    @Test
    void theHashBeforeAnActIsTheHashAfterTheOneBefore() {
        var news = fixture.createNews("Pirmas");
        for (int i = 0; i < 5; i++) {
            news = fixture.rename(news, "Pavadinimas " + i);
        }

        var records = records();
        assertThat(records.getFirst().before()).isNull();
        for (int i = 1; i < records.size(); i++) {
            assertThat(records.get(i).before()).isEqualTo(records.get(i - 1).after());
        }
        assertThat(records).extracting(AuditRecord::after).doesNotHaveDuplicates();
    }

    @Test
    void aSaveThatChangesNothingIsNoAct() {
        var news = fixture.createNews("Pirmas");

        fixture.rename(news, "Pirmas");
        fixture.revisions.archive(news);

        assertThat(records()).hasSize(1);
    }

    @Test
    void aPublicationAppliedTwiceIsRecordedOnceWithWhereItCameFrom() {
        var news = fixture.createNews("Pirmas");
        var publication = fixture.publication(List.of(new Change.Publish(news.id(), NEWS, LT, 1, false)));
        new Origin("ona", "192.0.2.7", "0123456789ab")
                .run(() -> audit.announce(publication.keys().getFirst()));

        fixture.entries.applyPublication(publication);
        fixture.entriesOn(fixture.store).applyPublication(publication);

        assertThat(records()).hasSize(2);
        assertThat(records().getLast())
                .extracting("action", "by", "address", "token")
                .containsExactly("entry.published", EDITOR, "192.0.2.7", "0123456789ab");
    }

    /// Moments of a save: around the archive of the old revision, around the write of the entry, around the log's.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aCrashAnywhereInASaveLosesNoAct(int moment) {
        var before = fixture.createNews("Pirmas");
        int recordedBefore = records().size();

        var crashing = crashingAt(moment);
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> crashing.replace(NEWS, before.id(), 1, fixture.titled("Antras"), EDITOR));

        boolean written = moment >= 3;
        boolean recorded = moment >= 5;
        assertThat(fixture.present(before).version()).isEqualTo(written ? 2 : 1);
        assertThat(records()).hasSize(recordedBefore + (recorded ? 1 : 0));
        assertThat(audit.verify(null, acts).whole()).isEqualTo(!written || recorded);

        new EntryActs(EntryStore.open(fixture.store, audit), audit).sweep();

        assertThat(records()).hasSize(recordedBefore + (written ? 1 : 0));
        assertWhole();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void theNextChangeRecordsWhatACrashKeptOut(int moment) {
        var before = fixture.createNews("Pirmas");
        var crashing = crashingAt(moment);
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> crashing.replace(NEWS, before.id(), 1, fixture.titled("Antras"), EDITOR));

        var after = fixture.rename(fixture.present(before), "Trečias");

        assertThat(records()).hasSize((int) after.version());
        assertWhole();
    }

    @Test
    void aCrashAfterACreateLosesNoAct() {
        var crashing = crashingAt(1);
        assertThatExceptionOfType(Crash.class)
                .isThrownBy(() -> crashing.create(NEWS, fixture.titled("Pirmas"), EDITOR));
        assertThat(records()).isEmpty();

        acts.sweep();

        assertThat(records()).extracting(AuditRecord::action).containsExactly("entry.created");
        assertWhole();
    }

    @Test
    void sixteenWritersOfTheSameEntriesLeaveNoGap() throws Exception {
        var entries = IntStream.range(0, 4)
                .mapToObj(number -> fixture.createNews("Naujiena " + number))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int writer = 0; writer < 16; writer++) {
                var mine = entries.get(writer % entries.size());
                var node = fixture.entriesOn(fixture.store);
                threads.execute(() -> saveUntilDone(node, mine, 6));
            }
        }

        assertThat(records()).hasSize(4 + 16 * 6);
        assertWhole();
    }

    private void saveUntilDone(Entries node, Entry entry, int times) {
        for (int done = 0; done < times; ) {
            try {
                var title = Thread.currentThread().getName() + " " + done;
                node.replace(NEWS, entry.id(), fixture.present(entry).version(), fixture.titled(title), EDITOR);
                done++;
            } catch (VersionConflict _) {
                // another one was faster
            }
        }
    }

    @Test
    void aStateThatWasChangedPastTheProgramIsFoundWithTheNextAct() {
        var news = fixture.createNews("Pirmas");
        var all = new Query(new Criteria());
        fixture.store
                .template()
                .updateFirst(all, Update.update("current.content.title.lt", "Suklastota"), EntryDocument.class);

        fixture.rename(fixture.present(news), "Antras");

        assertThat(audit.verify(null, acts).fault())
                .extracting("number", "kind")
                .containsExactly(2L, Verification.Kind.GAP_IN_ENTRY);
    }

    private void assertWhole() {
        assertThat(audit.verify(null, acts).fault()).isNull();
        assertThat(audit.verify(null, LastActs.NONE).records())
                .isEqualTo(records().size());
    }

    private List<AuditRecord> records() {
        var records = new ArrayList<AuditRecord>();
        audit.forEach(AuditQuery.builder().build(), records::add);
        return records;
    }

    private Entries crashingAt(int moment) {
        return fixture.entriesOn(new AuthoringStore(new MomentTemplate(fixture.store.template(), now -> {
            if (now == moment) {
                throw new Crash();
            }
        })));
    }
}
