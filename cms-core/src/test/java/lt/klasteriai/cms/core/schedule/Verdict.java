package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Publication;

/// What is to be said of schedules when all is over, by the ledger and by whoever watched it.
///
/// @param planned in the order of their instants
/// @param kills when a worker was killed, and what was due and not done then
record Verdict(
        List<ScheduleDocument> planned,
        ScheduleStore schedules,
        Ledger ledger,
        HeadWatcher watcher,
        NavigableMap<Instant, List<String>> kills) {

    void checkThatEachIsDoneOnceAndNotEarly() {
        var done = done();
        var publications = ledger.after(0, Integer.MAX_VALUE);
        var byKey = new HashMap<String, List<Publication>>();
        publications.forEach(each -> each.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(each)));
        assertThat(publications.stream().flatMap(each -> each.changes().stream()))
                .as("changes")
                .hasSameSizeAs(planned);
        for (var schedule : planned) {
            assertThat(byKey.get("schedule/" + schedule.id()))
                    .as("publications of " + schedule)
                    .singleElement()
                    .satisfies(publication -> check(schedule, publication));
            assertThat(of(schedule, done).state()).isEqualTo(ScheduleState.EXECUTED);
        }
        planned.stream()
                .collect(Collectors.groupingBy(ScheduleDocument::entry))
                .values()
                .forEach(ofEntry -> assertThat(ofEntry.stream()
                                .map(schedule -> of(schedule, done).sequence())
                                .toList())
                        .as("what happens to one entry happens in the order of its instants")
                        .isSorted());
        assertThat(kills.values().stream().filter(due -> !due.isEmpty()))
                .as("kills while there was work")
                .hasSizeGreaterThan(kills.size() / 2);
    }

    private void check(ScheduleDocument schedule, Publication publication) {
        assertThat(publication.at()).as("not early, as it says").isAfterOrEqualTo(schedule.at());
        assertThat(watcher.seen(publication.sequence()))
                .as("not early, by the clock of the store")
                .isAfterOrEqualTo(schedule.at());
        assertThat(publication.changes())
                .filteredOn(change -> change.entry().value().equals(schedule.entry()))
                .singleElement()
                .satisfies(change -> assertThat(change instanceof Change.Publish)
                        .isEqualTo(schedule.action() == ScheduleAction.PUBLISH));
    }

    private Map<String, ScheduleDocument> done() {
        return schedules.find(query(where("_id").exists(true))).stream()
                .collect(Collectors.toMap(ScheduleDocument::id, Function.identity()));
    }

    private static ScheduleDocument of(ScheduleDocument planned, Map<String, ScheduleDocument> done) {
        return Objects.requireNonNull(done.get(planned.id()));
    }

    /// When readers could see what was due.
    ///
    /// @param left how many of the first ones are left out
    Times times(int left) {
        var done = done();
        var all = new ArrayList<Duration>();
        var late = new ArrayList<Duration>();
        var afterKills = new ArrayList<Duration>();
        for (var schedule : planned.subList(left, planned.size())) {
            var seen = watcher.seen(Objects.requireNonNull(of(schedule, done).sequence()));
            var kill = kills.headMap(seen, true).descendingMap().entrySet().stream()
                    .filter(each -> each.getValue().contains(schedule.id()))
                    .findFirst();
            all.add(Duration.between(schedule.at(), seen));
            kill.ifPresentOrElse(
                    last -> afterKills.add(Duration.between(last.getKey(), seen)),
                    () -> late.add(Duration.between(schedule.at(), seen)));
        }
        all.sort(null);
        late.sort(null);
        afterKills.sort(null);
        var takenOver =
                done.values().stream().filter(each -> each.attempts() > 1).count();
        return new Times(all, late, afterKills, kills.size(), takenOver);
    }

    /// @param all by how much each was seen after its instant, in order
    /// @param late the same of those that were not due and open when a worker was killed
    /// @param afterKills how long after the last kill those were seen that were due when it happened, in order
    /// @param takenOver how many a dead worker had begun
    record Times(List<Duration> all, List<Duration> late, List<Duration> afterKills, int kills, long takenOver) {

        private static final Duration LEASE = Duration.ofSeconds(5);
        private static final Duration IN_TIME = Duration.ofSeconds(1);

        void check() {
            assertThat(takenOver).as("begun by workers that were killed").isPositive();
            assertThat(part(late, 990)).as("99 of 100").isLessThanOrEqualTo(IN_TIME);
            assertThat(afterKills)
                    .as("after a kill")
                    .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(LEASE.plus(IN_TIME)));
        }

        private static Duration part(List<Duration> times, int ofThousand) {
            return times.isEmpty() ? Duration.ZERO : times.get((times.size() - 1) * ofThousand / 1_000);
        }

        @Override
        public String toString() {
            return "%d schedules, %d kills; %s; due at a kill: %s, counted from the kill %s, %d begun; of all: %s"
                    .formatted(
                            all.size(), kills, text(late), afterKills.size(), text(afterKills), takenOver, text(all));
        }

        private static String text(List<Duration> times) {
            return "seen after %d ms (median), %d (99 of 100), %d (worst)"
                    .formatted(
                            part(times, 500).toMillis(),
                            part(times, 990).toMillis(),
                            part(times, 1_000).toMillis());
        }
    }
}
