package lt.klasteriai.cms.core.store;

import com.mongodb.client.MongoClient;
import java.util.List;

/// Both databases for somebody who does not run a program on them. An import that was cut off does not matter here.
public record Stores(MongoClient client, AuthoringStore authoring, PublishedStore published) implements AutoCloseable {

    public static Stores open(StoreProperties properties) {
        var client = Connections.open(properties.uri(), List.of());
        return new Stores(
                client,
                new AuthoringStore(Connections.template(client, properties.authoringDatabase())),
                new PublishedStore(Connections.template(client, properties.publishedDatabase())));
    }

    @Override
    public void close() {
        client.close();
    }
}
