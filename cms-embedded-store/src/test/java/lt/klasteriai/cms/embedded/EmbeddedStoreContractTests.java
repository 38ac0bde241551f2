package lt.klasteriai.cms.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreContractTests extends StoreContractTests {

    private static EmbeddedStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = EmbeddedStore.open(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    String connectionString() {
        return store.connectionString();
    }
}
