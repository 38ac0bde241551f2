package lt.klasteriai.cms.delivery.follower;

import java.time.Duration;

/// Says when something that happens at intervals is due again. For one thread.
final class Every {

    private final long interval;
    private long due = System.nanoTime();

    Every(Duration interval) {
        this.interval = interval.toNanos();
    }

    /// True at the first call and then once per interval.
    boolean due() {
        var now = System.nanoTime();
        if (now - due < 0) {
            return false;
        }
        due = now + interval;
        return true;
    }

    /// Makes the next call say yes.
    void now() {
        due = System.nanoTime();
    }
}
