package lt.klasteriai.cms.core.finding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.entry.EntryChanges.Mark;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// Keeps the index like the store.
///
/// A look at what was written lately makes it so before every search, so that whoever saved finds what he saved, on
/// whichever node. What a look can miss - a write that took long, an entry gone for good, all that happened while the
/// program stood still - a comparison of all marks makes good, at the start and now and then.
@Slf4j
final class Following {

    /// How far back every look goes: more than clocks differ and writes take.
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private static final Duration BETWEEN_COMPARISONS = Duration.ofMinutes(10);
    private static final Duration WITHOUT_HURRY = Duration.ofSeconds(10);
    private static final int AT_ONCE = 500;

    private final DraftIndex index;
    private final EntryChanges changes;
    private final Clock clock;
    private final ReentrantLock turns = new ReentrantLock();
    private volatile boolean compared;
    private Instant reached;
    private @Nullable Instant comparedAt;

    Following(DraftIndex index, EntryChanges changes, Clock clock) {
        this.index = index;
        this.changes = changes;
        this.clock = clock;
        this.reached = clock.instant();
    }

    /// Whether the whole index was compared since the start; before, entries may be missing.
    boolean hasComparedAll() {
        return compared;
    }

    /// Takes over what was written since the last look.
    ///
    /// @param patience after which the rest is left to the next look
    /// @return whether nothing is left
    boolean catchUp(Duration patience) {
        turns.lock();
        try {
            long start = System.nanoTime();
            var now = clock.instant();
            var from = reached.minus(OVERLAP);
            var page = changes.since(from, null, AT_ONCE);
            while (page.size() == AT_ONCE && System.nanoTime() - start < patience.toNanos()) {
                reached = latest(reached, takeOver(page));
                page = changes.since(from, page.getLast(), AT_ONCE);
            }
            boolean last = page.size() < AT_ONCE;
            reached = latest(reached, takeOver(page));
            if (last) {
                reached = latest(reached, now);
            }
            return last;
        } finally {
            turns.unlock();
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant takeOver(List<Mark> page) {
        var unknown = index.unknown(page).stream().map(Mark::entry).distinct().toList();
        if (!unknown.isEmpty()) {
            index.put(changes.read(unknown));
        }
        return page.isEmpty() ? Instant.EPOCH : page.getLast().changedAt();
    }

    /// One round in the background.
    void follow() {
        catchUp(WITHOUT_HURRY);
        var now = clock.instant();
        if (comparedAt == null || comparedAt.plus(BETWEEN_COMPARISONS).isBefore(now)) {
            compareAll();
            comparedAt = now;
        }
        index.commit();
    }

    /// Compares the index with all entries, page by page, and makes good what differs.
    void compareAll() {
        var leftOver = index.entries();
        int differing = 0;
        @Nullable Mark last = null;
        do {
            var page = changes.all(last, AT_ONCE);
            differing += compare(page);
            page.forEach(mark -> leftOver.remove(mark.entry()));
            last = page.size() == AT_ONCE ? page.getLast() : null;
        } while (last != null);
        leftOver.forEach(entry -> forgetIfGone(List.of(entry)));
        if (differing > 0) {
            log.info("The index of drafts took over {} entries", differing);
        }
        compared = true;
    }

    private int compare(List<Mark> page) {
        turns.lock();
        try {
            int differing = index.unknown(page).size();
            takeOver(page);
            return differing;
        } finally {
            turns.unlock();
        }
    }

    /// Drops those that are not in the store any more.
    void forgetIfGone(List<EntryId> entries) {
        turns.lock();
        try {
            var there = changes.read(entries).stream()
                    .map(each -> each.mark().entry())
                    .toList();
            index.remove(
                    entries.stream().filter(entry -> !there.contains(entry)).toList());
        } finally {
            turns.unlock();
        }
    }
}
