package lt.klasteriai.cms.core.store;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.UUID;
import lt.klasteriai.cms.embedded.EmbeddedStore;

/// Empty databases for a test: on the server that `CMS_TEST_MONGODB_URI` names, else on an embedded store that all
/// tests of this JVM share.
public final class TestStore {

    private static final MongoClient CLIENT = Connections.open(uri(), List.of());

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    public PublishedStore published() {
        return new PublishedStore(Connections.template(CLIENT, name + "_p"));
    }

    public AuthoringStore authoring() {
        return new AuthoringStore(Connections.template(CLIENT, name + "_a"));
    }

    /// The published database of a store that runs elsewhere.
    public static PublishedStore publishedAt(String uri) {
        return new PublishedStore(Connections.template(Connections.open(uri, List.of()), "published"));
    }

    /// The authoring database of a store that runs elsewhere.
    public static AuthoringStore authoringAt(String uri) {
        return new AuthoringStore(Connections.template(Connections.open(uri, List.of()), "authoring"));
    }

    private static String uri() {
        var given = System.getenv("CMS_TEST_MONGODB_URI");
        return given != null ? given : EmbeddedStore.inMemory().connectionString();
    }
}
