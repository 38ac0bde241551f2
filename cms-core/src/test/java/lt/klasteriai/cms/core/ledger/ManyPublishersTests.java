package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

class ManyPublishersTests {

    private static final int PUBLISHERS = 16;
    private static final int PUBLICATIONS = 1_000;
    private static final int PUBLICATIONS_A_READ = 10;

    @Test
    void sixteenPublishersLeaveNoGapNoDoubleAndNothingAcknowledgedOut() throws Exception {
        var ledger = new LedgerFixture(new TestStore().published());
        ledger.writer().open();
        Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        var publishing = new AtomicBoolean(true);

        try (var threads = Executors.newFixedThreadPool(PUBLISHERS + 1)) {
            var reader = threads.submit(() -> readWhile(publishing, ledger));
            var publishers = threads.invokeAll(IntStream.range(0, PUBLISHERS)
                    .<Callable<Void>>mapToObj(publisher -> () -> publish(ledger, publisher, acknowledged))
                    .toList());
            for (var publisher : publishers) {
                publisher.get();
            }
            publishing.set(false);
            assertThat(reader.get()).as("reads while publications went on").isPositive();
        }

        var publications = ledger.ledger().after(0, Integer.MAX_VALUE);
        assertThat(acknowledged).hasSize(publications.size());
        assertThat(publications)
                .allSatisfy(each ->
                        assertThat(acknowledged).containsEntry(each.keys().getFirst(), each.sequence()));
        ledger.checkEverything();
    }

    private static Void publish(LedgerFixture ledger, int publisher, Map<String, Long> acknowledged) {
        var writer = ledger.writer();
        var random = new Random(publisher);
        for (int i = 0; i < PUBLICATIONS / PUBLISHERS + 1; i++) {
            var key = publisher + "/" + i;
            acknowledged.put(
                    key,
                    writer.publish(LedgerFixture.randomChanges(random), "p" + publisher, key)
                            .sequence());
        }
        return null;
    }

    /// The state at a head is what the intents up to it say, whatever goes on above it.
    private static int readWhile(AtomicBoolean publishing, LedgerFixture ledger) {
        int reads = 0;
        long last = 0;
        while (publishing.get()) {
            long head = ledger.ledger().head();
            if (head < last + PUBLICATIONS_A_READ) {
                LockSupport.parkNanos(1_000_000);
                continue;
            }
            var state = ledger.visibleAt(head);
            var expected = Expected.stateAfter(ledger.ledger().after(0, Math.toIntExact(head)));
            assertThat(state).as("the state at head %d", head).isEqualTo(expected);
            last = head;
            reads++;
        }
        return reads;
    }
}
