package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;

/// Schedules are carried out by three processes. One has its clock an hour ahead, one ten minutes behind; every few
/// seconds one is killed with SIGKILL while there is work, and started anew. Whatever happens: each schedule becomes
/// one publication, none early, and almost all within a second.
///
/// How many schedules there are is `cms.test.schedules`; the profile `long-proofs` sets it to 10,000. The short form
/// says nothing of how late they are: it runs beside other things, on programs that have just been started. Where
/// libfaketime is missing (Debian: `apt-get install faketime`) there is no wrong clock and the test is skipped.
class KilledWorkersTests {

    private static final int SCHEDULES = Integer.getInteger("cms.test.schedules", 200);
    private static final int LONG_FORM = 1_000;
    private static final int PER_ENTRY = Math.clamp(SCHEDULES / 100, 2, 4);
    private static final int MOST_A_SECOND = 4;
    private static final Duration SHORTEST_SPAN = Duration.ofSeconds(25);
    private static final int IN_A_BURST = 10;

    /// The first ones find all workers cold at once, which nodes in service never are.
    private static final int TO_WARM_UP = 40;

    private static final int MOST_NANOS_INTO_A_BURST = 100_000_000;
    private static final Duration BETWEEN_BURSTS = Duration.ofSeconds(5);

    private static final Duration LONGEST_REST = Duration.ofSeconds(90);
    private static final Map<String, Duration> CLOCKS =
            Map.of("", Duration.ZERO, "+1h", Duration.ofHours(1), "-10m", Duration.ofMinutes(-10));
    private static final List<String> SHIFTS = List.of("", "+1h", "-10m");

    private final Random random = new Random(3);
    private final NavigableMap<Instant, List<String>> kills = new TreeMap<>();

    @Test
    void eachIsCarriedOutOnceAndInTimeWhateverIsKilledAndWhateverTheClocksSay() throws Exception {
        assumeTrue(
                WorkerProcess.fakeTime().isPresent(),
                "libfaketime shifts the clocks of processes and is not installed; on Debian: apt-get install faketime");

        try (var store = EmbeddedStore.inMemory()) {
            var uri = store.connectionString();
            prove(uri, TestStore.authoringAt(uri), TestStore.publishedAt(uri));
        }
    }

    private void prove(String uri, AuthoringStore authoring, PublishedStore published) throws Exception {
        var entries = new ArrayList<Entry>();
        try (var desk = new DeskFixture(authoring, published, Map.of("cms.schedules.look-every", "1h"))) {
            for (int i = 0; i < SCHEDULES / PER_ENTRY; i++) {
                entries.add(desk.page("Puslapis"));
            }
        }
        var workers = new ArrayList<WorkerProcess>();
        try {
            for (var shift : SHIFTS) {
                workers.add(WorkerProcess.start(uri, shift));
            }
            for (int i = 0; i < SHIFTS.size(); i++) {
                workers.get(i).awaitAtWork();
                assertThat(workers.get(i).difference())
                        .as("the clock of the worker with " + SHIFTS.get(i))
                        .isCloseTo(CLOCKS.get(SHIFTS.get(i)), Duration.ofMinutes(1));
            }
            var schedules = ScheduleStore.open(authoring);
            var planned = plan(entries);
            planned.forEach(schedules::insert);
            var ledger = new Ledger(published);
            try (var watcher = HeadWatcher.over(ledger)) {
                killUntilTheLastIsDue(uri, workers, schedules, planned);
                awaitSettled(schedules);
                watcher.await(ledger.head());
                var verdict = new Verdict(planned, schedules, ledger, watcher, kills);
                verdict.checkThatEachIsDoneOnceAndNotEarly();
                var times = verdict.times(TO_WARM_UP);
                System.out.println(times);
                if (SCHEDULES >= LONG_FORM) {
                    times.check();
                }
            }
        } finally {
            for (var worker : workers) {
                worker.close();
            }
        }
    }

    /// In the order of their instants: most spread evenly, some in bursts. Those of one entry publish and withdraw it
    /// in turn.
    private List<ScheduleDocument> plan(List<Entry> entries) {
        var start = Instant.now().plusSeconds(2).plusMillis(2L * SCHEDULES).truncatedTo(ChronoUnit.MILLIS);
        var instants = new ArrayList<>(Collections.nCopies(TO_WARM_UP, start));
        long millis = Math.max(SHORTEST_SPAN.toMillis(), SCHEDULES * 1000L / MOST_A_SECOND);
        for (var burst = BETWEEN_BURSTS.multipliedBy(2);
                burst.toMillis() < millis;
                burst = burst.plus(BETWEEN_BURSTS)) {
            instants.addAll(Collections.nCopies(IN_A_BURST, start.plus(burst)));
        }
        var rest = start.plus(BETWEEN_BURSTS);
        while (instants.size() < SCHEDULES) {
            instants.add(rest.plusMillis(random.nextLong(millis)));
        }
        instants.sort(null);
        var planned = new ArrayList<ScheduleDocument>();
        for (int i = 0; i < instants.size(); i++) {
            boolean publishes = i / entries.size() % 2 == 0;
            planned.add(document(entries.get(i % entries.size()), publishes, instants.get(i)));
        }
        return planned;
    }

    private static ScheduleDocument document(Entry entry, boolean publishes, Instant at) {
        var wanted = NewSchedule.builder()
                .action(publishes ? ScheduleAction.PUBLISH : ScheduleAction.UNPUBLISH)
                .type(entry.type())
                .entry(entry.id())
                .locales(EnumSet.of(LocaleTag.LT))
                .revision(publishes ? RevisionChoice.of(entry.current().number()) : RevisionChoice.LATEST)
                .at(Appointment.of(at.toString(), "UTC"))
                .origin(ScheduleOrigin.EDITOR)
                .key(DeskFixture.newKey())
                .build();
        return ScheduleDocument.of(wanted)
                .id(wanted.key())
                .createdAt(at)
                .createdBy("editor")
                .build();
    }

    /// Kills in the midst of bursts, one worker after the other, when all are at work.
    private void killUntilTheLastIsDue(
            String uri, List<WorkerProcess> workers, ScheduleStore schedules, List<ScheduleDocument> planned)
            throws Exception {
        int next = 0;
        for (var burst : burstsOf(planned)) {
            sleepUntil(burst.plusNanos(random.nextInt(MOST_NANOS_INTO_A_BURST)));
            if (workers.stream().allMatch(WorkerProcess::isAtWork)) {
                workers.get(next).kill();
                var killed = Instant.now();
                kills.put(killed, open(schedules, killed));
                workers.set(next, WorkerProcess.start(uri, SHIFTS.get(next)));
                next = (next + 1) % workers.size();
            }
        }
        sleepUntil(planned.getLast().at());
    }

    private static List<Instant> burstsOf(List<ScheduleDocument> planned) {
        return planned.stream()
                .skip(TO_WARM_UP)
                .collect(Collectors.groupingBy(ScheduleDocument::at, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() >= IN_A_BURST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void sleepUntil(Instant instant) throws InterruptedException {
        Thread.sleep(Duration.between(Instant.now(), instant));
    }

    /// What was due at an instant and is not done yet.
    private static List<String> open(ScheduleStore schedules, Instant at) {
        var due = where(ScheduleDocument.STATE)
                .in(ScheduleStore.OPEN)
                .and(ScheduleDocument.AT)
                .lte(at);
        return schedules.find(query(due)).stream().map(ScheduleDocument::id).toList();
    }

    private static void awaitSettled(ScheduleStore schedules) {
        long deadline = System.nanoTime() + LONGEST_REST.toNanos();
        while (!open(schedules, Instant.now()).isEmpty()) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
