package lt.klasteriai.cms.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/// Appends acts. The unique number is what decides between nodes that append at once: whoever is late takes the next
/// one. Within a node, those who wait for their turn are appended together, in one write. Thread-safe.
@RequiredArgsConstructor
final class Chain {

    private static final int AT_ONCE = 100;

    private final AuditStore store;
    private final ReentrantLock turns = new ReentrantLock();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    /// The newest record as far as is known here. Guarded by the lock.
    private @Nullable RecordDocument tail;

    /// An act that somebody wants appended. Guarded by the lock.
    @RequiredArgsConstructor
    private static final class Waiting {

        private final Act act;
        private boolean done;
        private @Nullable RuntimeException failure;
    }

    /// Returns when all are in the chain. One whose fact is there already stays as it is.
    ///
    /// @return the newest record by then
    RecordDocument append(List<Act> acts) {
        var mine = acts.stream().map(Waiting::new).toList();
        waiting.addAll(mine);
        turns.lock();
        try {
            for (var each : mine) {
                appendUntilDone(each);
            }
            return present();
        } finally {
            turns.unlock();
        }
    }

    private void appendUntilDone(Waiting mine) {
        while (!mine.done) {
            if (mine.failure != null) {
                throw mine.failure;
            }
            appendSome();
        }
    }

    private void appendSome() {
        var some = new ArrayList<Waiting>();
        while (some.size() < AT_ONCE && waiting.peek() != null) {
            some.add(waiting.remove());
        }
        try {
            insert(some.stream().map(each -> each.act).toList());
            some.forEach(each -> each.done = true);
        } catch (RuntimeException failure) {
            some.forEach(each -> each.failure = failure);
        }
    }

    private void insert(List<Act> acts) {
        var left = new ArrayList<>(acts);
        while (!left.isEmpty()) {
            var records = linked(left);
            if (store.insert(records)) {
                tail = records.getLast();
                return;
            }
            tail = null;
            var present = store.present(left.stream().map(Act::fact).toList());
            left.removeIf(act -> present.contains(act.fact()));
        }
    }

    private List<RecordDocument> linked(List<Act> acts) {
        var records = new ArrayList<RecordDocument>();
        var last = known();
        for (var act : acts) {
            long number = last == null ? 1 : last.number() + 1;
            last = RecordDocument.of(act, number, last == null ? RecordDocument.NOTHING : last.hash());
            records.add(last);
        }
        return records;
    }

    private @Nullable RecordDocument known() {
        if (tail == null) {
            tail = store.last().orElse(null);
        }
        return tail;
    }

    private RecordDocument present() {
        var last = known();
        if (last == null) {
            throw new IllegalStateException("the chain is empty though something was appended");
        }
        return last;
    }
}
