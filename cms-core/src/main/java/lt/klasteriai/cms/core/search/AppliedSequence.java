package lt.klasteriai.cms.core.search;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The sequence that readers see, and those who wait for it.
final class AppliedSequence {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private volatile long sequence;

    AppliedSequence(long sequence) {
        this.sequence = sequence;
    }

    long get() {
        return sequence;
    }

    void advanceTo(long next) {
        lock.lock();
        try {
            sequence = next;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// @return false when it took too long or the waiting thread was interrupted
    boolean await(long wanted, Duration timeout) {
        lock.lock();
        try {
            long left = timeout.toNanos();
            while (sequence < wanted && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return sequence >= wanted;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
