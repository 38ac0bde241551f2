package lt.klasteriai.cms.core.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.klasteriai.cms.core.account.AccountConfiguration;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.AuthoringStoreConfiguration;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.StoreProperties;
import lt.klasteriai.cms.core.store.StoredCollections;
import lt.klasteriai.cms.core.store.Stores;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Authoring, publishing and archives for real, on an embedded store that forgets.
final class Installation implements AutoCloseable {

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private ConfigurableApplicationContext core;

    Installation() {
        core = start();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({
        AuthoringStoreConfiguration.class,
        AccountConfiguration.class,
        EntryConfiguration.class,
        PublishingConfiguration.class,
        ArchiveConfiguration.class,
        ContentCodec.class
    })
    static class Core {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("cms.mongodb.uri", store.connectionString(), "spring.main.banner-mode", "off"))
                .run();
    }

    /// As a process that ends and is started anew.
    void restart() {
        core.close();
        core = start();
    }

    <T> T part(Class<T> type) {
        return core.getBean(type);
    }

    Ledger ledger() {
        return part(Ledger.class);
    }

    /// Both databases, past every check.
    Stores stores() {
        return Stores.open(new StoreProperties(store.connectionString(), "cms_authoring", "cms_published"));
    }

    Path export(Path file) {
        try (var out = Files.newOutputStream(file)) {
            part(Exporting.class).export(out);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] export() {
        var bytes = new ByteArrayOutputStream();
        export(bytes);
        return bytes.toByteArray();
    }

    ArchiveSummary export(OutputStream out) {
        try {
            return part(Exporting.class).export(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// An export whose files are full after so many bytes.
    byte[] exportInSmallFiles(long fullFileBytes) throws IOException {
        var authoring = part(AuthoringStore.class);
        var collections = new ArchivedCollections(authoring, part(PublishedStore.class));
        var bytes = new ByteArrayOutputStream();
        new Exporting(collections, authoring, ledger(), part(Publishing.class), fullFileBytes).export(bytes);
        return bytes.toByteArray();
    }

    ArchiveSummary importFrom(Path file) {
        return part(ArchiveImporting.class).run(file);
    }

    /// What is stored in the collections that are exported, by collection, in the order of ids.
    Map<String, List<Document>> documents() {
        var all = new TreeMap<String, List<Document>>();
        for (var collection : StoredCollections.declared()) {
            if (collection.notExported().isEmpty()) {
                all.put(collection.in() + "/" + collection.value(), documents(collection.value()));
            }
        }
        return all;
    }

    /// No name is in both databases.
    List<Document> documents(String collection) {
        var authoring = all(part(AuthoringStore.class).template(), collection);
        return authoring.isEmpty() ? all(part(PublishedStore.class).template(), collection) : authoring;
    }

    private static List<Document> all(MongoTemplate template, String collection) {
        return template.findAll(Document.class, collection).stream()
                .sorted((one, other) -> String.valueOf(one.get("_id")).compareTo(String.valueOf(other.get("_id"))))
                .toList();
    }

    void addAccount(String name) {
        var account =
                new Document("_id", name).append("hash", "secret of " + name).append("passwords", 3);
        part(AuthoringStore.class).template().insert(account, "accounts");
    }

    Accounts accounts() {
        return part(Accounts.class);
    }

    @Override
    public void close() {
        core.close();
        store.close();
    }
}
