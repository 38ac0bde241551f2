package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.TERMS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.MomentTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What waited in the trash long enough goes for good, once and whole.
class PurgingTests {

    /// The fixture's entries are from the first of March.
    private static final Instant EARLY = Instant.parse("2026-03-20T00:00:00Z");

    private static final Instant LATE = Instant.parse("2026-04-20T00:00:00Z");

    private final EntryFixture fixture = new EntryFixture();
    private final Entries entries = fixture.entries;
    private final AuditLog audit = new AuditLog(fixture.store, Clock.systemUTC());

    private static final class Crash extends RuntimeException {}

    @Test
    void whatIsDueGoesAndTheRestStays() {
        var news = trashed(fixture.createNews("Sena"));
        var kept = fixture.createNews("Kita");

        assertThat(purging("30d", EARLY).purgeDue()).isZero();
        assertThat(entries.findAnywhere(news.id())).isPresent();
        assertThat(purging("off", LATE).purgeDue()).isZero();
        assertThat(entries.findAnywhere(news.id())).isPresent();
        assertThat(purging("30d", LATE).purgeDue()).isOne();
        assertThat(entries.findAnywhere(news.id())).isEmpty();
        assertThat(purging("30d", LATE).purgeDue()).isZero();
        assertThat(entries.find(NEWS, kept.id())).isPresent();
    }

    @Test
    void draftsGoAndWhatReadersSawStays() {
        var first = fixture.createNews("Pirma");
        var published = fixture.publish(fixture.rename(first, "Antra"), LT);
        var draft = fixture.rename(fixture.withdraw(published, LT), "Trečia");
        var news = trashed(fixture.rename(draft, "Ketvirta"));

        purging("30d", LATE).purgeDue();

        assertThat(fixture.revisions
                        .get(news.id(), 2)
                        .content()
                        .common()
                        .title()
                        .in(LT))
                .isEqualTo("Antra");
        assertThat(fixture.history(news)).containsExactly(2);
    }

    @Test
    void keyAndSlugAreFreeAgain() {
        var content = fixture.content(CLUSTERS, "{'key':'litek','title':{'lt':'Litek'}}");
        trashed(entries.create(CLUSTERS, content, EDITOR));

        purging("30d", LATE).purgeDue();

        var again = entries.create(CLUSTERS, content, EDITOR);
        assertThat(EntryFixture.slugOf(again, LT)).isEqualTo("litek");
    }

    @Test
    void aTermThatComesBackGoesOnCountingItsRevisions() {
        var content = fixture.content(TERMS, "{'taxonomy':'sectors','term':'health','title':{'lt':'Sveikata'}}");
        var published = fixture.publish(entries.create(TERMS, content, EDITOR), LT);
        trashed(fixture.withdraw(published, LT));
        purging("30d", LATE).purgeDue();

        var renamed = fixture.content(TERMS, "{'taxonomy':'sectors','term':'health','title':{'lt':'Medicina'}}");
        var again = entries.create(TERMS, renamed, EDITOR);

        assertThat(again.id()).isEqualTo(published.id());
        assertThat(again.current().number()).isEqualTo(2);
        assertThat(fixture.revisions.get(again.id(), 1)).isEqualTo(published.current());
        assertLogIsWhole();
    }

    @Test
    void itIsInTheAuditLogAndTheLogIsWhole() {
        var news = trashed(fixture.createNews("Sena"));

        new Origin("ona", "192.0.2.7", "sessions/1")
                .run(() -> purging("30d", EARLY).purge(NEWS, news.id(), news.version()));

        var acts = actsOn(news);
        var purged = acts.getLast();
        assertThat(purged.action()).isEqualTo("entry.purged");
        assertThat(purged.by()).isEqualTo("ona");
        assertThat(purged.address()).isEqualTo("192.0.2.7");
        assertThat(purged.before()).isEqualTo(acts.get(acts.size() - 2).after());
        assertThat(purged.after()).isNull();
        assertLogIsWhole();
    }

    @Test
    void onlyWhatLiesInTheTrashAndIsAsItWasReadIsPurged() {
        var news = fixture.createNews("Gyva");
        var purging = purging("30d", LATE);

        assertThatExceptionOfType(NotInTrash.class).isThrownBy(() -> purging.purge(NEWS, news.id(), 1));
        assertThatExceptionOfType(EntryNotFound.class).isThrownBy(() -> purging.purge(CLUSTERS, news.id(), 1));
        var gone = trashed(news);
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> purging.purge(NEWS, gone.id(), 1));
        assertThat(entries.restore(NEWS, gone.id(), gone.version()).trashed()).isNull();
    }

    @Test
    void whatOthersReferToStays() {
        var cluster = entries.create(CLUSTERS, fixture.content(CLUSTERS, "{'title':{'lt':'Litek'}}"), EDITOR);
        var referrer = trashed(entries.create(
                NEWS,
                fixture.content(NEWS, "{'title':{'lt':'Naujiena'},'clusters':['" + cluster.id() + "']}"),
                EDITOR));
        var waiting = trashed(cluster);

        // the other one can still be restored
        assertThatExceptionOfType(StillReferenced.class)
                .isThrownBy(() -> purging("30d", EARLY).purge(CLUSTERS, waiting.id(), waiting.version()));

        var back = entries.restore(NEWS, referrer.id(), referrer.version());
        assertThat(purging("30d", LATE).purgeDue()).isZero();
        assertThatExceptionOfType(StillReferenced.class)
                .isThrownBy(() -> purging("30d", LATE).purge(CLUSTERS, waiting.id(), waiting.version()));
        assertThat(entries.findAnywhere(waiting.id())).contains(waiting);

        trashed(back);
        assertThat(purging("30d", LATE).purgeDue()).isEqualTo(2);
        assertThat(entries.findAnywhere(List.of(waiting.id(), back.id()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aCrashAtAnyWriteIsContinuedAndNothingIsDoneTwice(int moment) {
        var news = trashed(fixture.rename(fixture.createNews("Pirma"), "Antra"));
        var crashing = purging(storeCrashingAt(moment), "30d", LATE);

        assertThatExceptionOfType(Crash.class).isThrownBy(() -> crashing.purge(NEWS, news.id(), news.version()));
        boolean marked = moment > 0;
        if (marked && entries.findAnywhere(news.id()).isPresent()) {
            assertThatExceptionOfType(EntryNotFound.class)
                    .isThrownBy(() -> entries.restore(NEWS, news.id(), news.version() + 1));
        }
        purging(marked ? "off" : "30d", LATE).purgeDue();

        assertThat(entries.findAnywhere(news.id())).isEmpty();
        assertThat(fixture.history(news)).isEmpty();
        assertThat(actsOn(news).stream().map(AuditRecord::action).filter("entry.purged"::equals))
                .hasSize(1);
        assertLogIsWhole();
    }

    @Test
    void whatIsNoTimeIsRefused() {
        for (var bad : List.of("30", "a month", "P1M", "-P1D", "1e3d")) {
            assertThatIllegalArgumentException()
                    .as(bad)
                    .isThrownBy(() -> new TrashProperties(bad))
                    .withMessageStartingWith("CMS_TRASH_RETENTION must be");
        }
        for (var good : List.of("30d", "12h", "P30D", "PT12H", "off", "0d")) {
            new TrashProperties(good);
        }
    }

    private Entry trashed(Entry entry) {
        return entries.trash(entry.type(), entry.id(), fixture.present(entry).version(), EDITOR);
    }

    private Purging purging(String retention, Instant now) {
        return purging(fixture.store, retention, now);
    }

    private Purging purging(AuthoringStore store, String retention, Instant now) {
        return new Purging(
                EntryStore.open(store, new AuditLog(store, Clock.systemUTC())),
                fixture.codec,
                target -> fixture.publishedReferrers,
                new TrashProperties(retention),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private AuthoringStore storeCrashingAt(int moment) {
        return new AuthoringStore(new MomentTemplate(fixture.store.template(), now -> {
            if (now == moment) {
                throw new Crash();
            }
        }));
    }

    private List<AuditRecord> actsOn(Entry entry) {
        var acts = new ArrayList<AuditRecord>();
        audit.forEach(AuditQuery.builder().entry(entry.id().value()).build(), acts::add);
        return acts;
    }

    private void assertLogIsWhole() {
        var found = audit.verify(null, new EntryActs(EntryStore.open(fixture.store, audit), audit));
        assertThat(found.whole()).as("%s", found.fault()).isTrue();
    }
}
