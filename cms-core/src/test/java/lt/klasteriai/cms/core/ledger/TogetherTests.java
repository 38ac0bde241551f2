package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

class TogetherTests {

    private final LedgerFixture ledger = new LedgerFixture(new TestStore().published());
    private final LedgerWriter writer = ledger.writer();
    private final List<Change> changes = LedgerFixture.randomChanges(new Random(7));

    TogetherTests() {
        writer.open();
    }

    @Test
    void severalWishesBecomeOnePublicationThatEachKeyFinds() {
        var made =
                writer.publishTogether(changes, "editor", List.of("one", "two")).orElseThrow();

        assertThat(writer.find("one")).contains(made);
        assertThat(writer.find("two")).contains(made);
        assertThat(writer.publish(changes, "editor", "two")).isEqualTo(made);
        assertThat(ledger.ledger().head()).isEqualTo(made.sequence());
        ledger.checkEverything();
    }

    @Test
    void aKeyThatWasUsedKeepsAllFromBeingPublished() {
        var earlier = writer.publish(changes, "editor", "one");

        assertThat(writer.publishTogether(changes, "editor", List.of("two", "one")))
                .isEmpty();

        assertThat(writer.find("two")).isEmpty();
        assertThat(ledger.ledger().head()).isEqualTo(earlier.sequence());
    }
}
