package lt.klasteriai.cms.core.ledger;

import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.embedded.EmbeddedStore;

/// A program of its own that opens a store in a folder and publishes until it is killed. It writes a line for each
/// publication that was acknowledged: its sequence and its key.
final class PublishingProcess {

    private PublishingProcess() {}

    /// @param arguments the folder of the store
    static void main(String[] arguments) {
        var store = EmbeddedStore.open(Path.of(arguments[0]));
        var writer = new LedgerFixture(TestStore.publishedAt(store.connectionString())).writer();
        writer.open();
        System.out.println("open");
        var random = new Random();
        while (true) {
            var key = UUID.randomUUID().toString();
            var publication = writer.publish(LedgerFixture.randomChanges(random), "child", key);
            System.out.println(publication.sequence() + " " + key);
            System.out.flush();
        }
    }
}
