package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import lt.klasteriai.cms.core.ledger.CrashingStore.Crash;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

class CrashAtEveryStepTests {

    private static final int EARLIER = 12;

    @Test
    void aCrashAnywhereLeavesTheOldStateOrTheNewOneAndTheNextStartFinishesIt() {
        int moments = momentsOfOnePublication();
        assertThat(moments).as("writes that can be cut off").isGreaterThan(8);

        for (int moment = 0; moment < moments; moment++) {
            crashAt(moment);
        }
    }

    private static void crashAt(int moment) {
        var ledger = ledgerWithSomeHistory();
        var before = ledger.visibleAt(EARLIER);

        assertThatThrownBy(() -> ledger.writerOn(crashing(ledger, moment)).publish(lastChanges(), "crash", "last"))
                .isInstanceOf(Crash.class);

        var headAfterCrash = ledger.ledger().head();
        assertThat(ledger.visibleAt(EARLIER))
                .as("the old state after a crash at %d", moment)
                .isEqualTo(before);
        assertThat(headAfterCrash).isBetween((long) EARLIER, EARLIER + 1L);

        ledger.writer().open();

        boolean intended = moment > 0;
        assertThat(ledger.ledger().head()).isEqualTo(intended ? EARLIER + 1 : EARLIER);
        ledger.checkEverything();

        var receipt = ledger.writer().publish(lastChanges(), "again", "last");

        assertThat(receipt.sequence()).isEqualTo(EARLIER + 1);
        ledger.checkEverything();
    }

    private static int momentsOfOnePublication() {
        var ledger = ledgerWithSomeHistory();
        var store = crashing(ledger, Integer.MAX_VALUE);
        ledger.writerOn(store).publish(lastChanges(), "nobody crashes", "last");
        return store.moments();
    }

    private static CrashingStore crashing(LedgerFixture ledger, int at) {
        return new CrashingStore(ledger.published(), moment -> {
            if (moment == at) {
                throw new Crash();
            }
        });
    }

    private static LedgerFixture ledgerWithSomeHistory() {
        var ledger = new LedgerFixture(new TestStore().published());
        var writer = ledger.writer();
        writer.open();
        var random = new Random(7);
        for (int i = 0; i < EARLIER; i++) {
            writer.publish(LedgerFixture.randomChanges(random), "history", "history " + i);
        }
        return ledger;
    }

    private static List<Change> lastChanges() {
        return LedgerFixture.randomChanges(new Random(3));
    }
}
