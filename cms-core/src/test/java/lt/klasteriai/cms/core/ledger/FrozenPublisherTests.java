package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import lt.klasteriai.cms.core.ledger.Expected.Shown;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

class FrozenPublisherTests {

    private static final int EARLIER = 8;
    private static final int MEANWHILE = 6;

    @Test
    void aPublisherFrozenAnywhereAndWokenLateChangesNothingThatReadersSee() throws Exception {
        int froze = 0;
        for (int moment = 0; moment < 30; moment++) {
            froze += freezeAt(moment) ? 1 : 0;
        }
        assertThat(froze).as("moments at which a publisher really froze").isGreaterThan(8);
    }

    /// @return whether the publisher got as far as that moment
    private static boolean freezeAt(int at) throws Exception {
        var ledger = new LedgerFixture(new TestStore().published());
        ledger.writer().open();
        publish(ledger, EARLIER, 11);
        var frozen = new CompletableFuture<Boolean>();
        var wake = new CountDownLatch(1);
        var store = new CrashingStore(ledger.published(), moment -> {
            if (moment == at) {
                frozen.complete(true);
                await(wake);
            }
        });

        var sleeper = CompletableFuture.supplyAsync(() -> ledger.writerOn(store)
                        .publish(LedgerFixture.randomChanges(new Random(at)), "sleeper", "sleeper"))
                .whenComplete((_, _) -> frozen.complete(false));
        boolean froze = frozen.get();
        publish(ledger, MEANWHILE, 13);
        var before = states(ledger);
        wake.countDown();
        var woken = sleeper.get();

        assertThat(woken.keys()).containsExactly("sleeper");
        for (int sequence = 0; sequence < before.size(); sequence++) {
            assertThat(ledger.visibleAt(sequence)).isEqualTo(before.get(sequence));
        }
        ledger.checkEverything();
        return froze;
    }

    private static void publish(LedgerFixture ledger, int count, int seed) {
        var writer = ledger.writer();
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            writer.publish(LedgerFixture.randomChanges(random), "awake", seed + "/" + i);
        }
    }

    private static List<Map<EntryInLocale, Shown>> states(LedgerFixture ledger) {
        var states = new ArrayList<Map<EntryInLocale, Shown>>();
        for (long sequence = 0; sequence <= ledger.ledger().head(); sequence++) {
            states.add(ledger.visibleAt(sequence));
        }
        return states;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
