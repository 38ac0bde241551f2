package lt.klasteriai.cms.delivery.cache;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Set;

/// What the newest publications touched, for answers that were still being computed meanwhile. Not thread-safe.
final class RecentTouches {

    /// How many keys are remembered. A computation that takes longer than it takes to publish so much is not kept.
    private static final int MOST_KEYS = 50_000;

    private final Deque<Touch> touches = new ArrayDeque<>();
    private int keys;

    /// Of later publications than this one everything is remembered.
    private long forgotten;

    private record Touch(long sequence, Set<String> keys) {}

    RecentTouches(long sequence) {
        this.forgotten = sequence;
    }

    void add(long sequence, Set<String> touched) {
        touches.addLast(new Touch(sequence, touched));
        keys += touched.size();
        while (keys > MOST_KEYS) {
            var oldest = touches.removeFirst();
            keys -= oldest.keys().size();
            forgotten = oldest.sequence();
        }
    }

    /// Whether a later publication than this one touched any of the keys, or may have.
    boolean anySince(long sequence, Set<String> dependencies) {
        if (sequence < forgotten) {
            return true;
        }
        for (var newestFirst = touches.descendingIterator(); newestFirst.hasNext(); ) {
            var touch = newestFirst.next();
            if (touch.sequence() <= sequence) {
                return false;
            }
            if (!Collections.disjoint(touch.keys(), dependencies)) {
                return true;
            }
        }
        return false;
    }
}
