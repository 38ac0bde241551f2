package lt.klasteriai.cms.delivery;

import java.nio.file.Path;
import lt.klasteriai.cms.embedded.EmbeddedStore;

/// A whole small installation: a store, the editing side, and the delivery program that may only read the store.
public record Site(EmbeddedStore store, Editing editing, RunningDelivery delivery) implements AutoCloseable {

    public static Site in(Path indexDir) {
        var store = EmbeddedStore.inMemory();
        var editing = Editing.on(store.connectionString());
        var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir);
        return new Site(store, editing, delivery.awaitSequence(0));
    }

    @Override
    public void close() {
        delivery.close();
        editing.close();
        store.close();
    }
}
