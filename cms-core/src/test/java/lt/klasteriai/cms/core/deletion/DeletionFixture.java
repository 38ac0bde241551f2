package lt.klasteriai.cms.core.deletion;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Authoring, publishing and deleting on an empty store. Content is JSON with single quotes.
final class DeletionFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestStore store;
    private final AnnotationConfigApplicationContext core = new AnnotationConfigApplicationContext();
    final Deleting deleting;

    DeletionFixture() {
        this(new TestStore(), template -> template);
    }

    private DeletionFixture(TestStore store, UnaryOperator<MongoTemplate> way) {
        this.store = store;
        core.registerBean(
                AuthoringStore.class,
                () -> new AuthoringStore(way.apply(store.authoring().template())));
        core.registerBean(
                PublishedStore.class,
                () -> new PublishedStore(way.apply(store.published().template())));
        core.registerBean(Clock.class, Clock::systemUTC);
        core.register(
                ContentCodec.class,
                EntryConfiguration.class,
                PublishingConfiguration.class,
                DeletionConfiguration.class);
        core.refresh();
        deleting = core.getBean(Deleting.class);
    }

    /// Another process on the same databases.
    ///
    /// @param way what lies between it and a database
    DeletionFixture another(UnaryOperator<MongoTemplate> way) {
        return new DeletionFixture(store, way);
    }

    Entries entries() {
        return core.getBean(Entries.class);
    }

    Entry create(ContentType type, String content) {
        return entries().create(type, core.getBean(ContentCodec.class).read(type, json(content)), "rasa");
    }

    Entry cluster(String title) {
        return create(ContentType.CLUSTERS, "{'title':{'lt':'%s','en':'%s'}}".formatted(title, title));
    }

    Entry newsAbout(Entry... clusters) {
        var ids =
                Arrays.stream(clusters).map(cluster -> "'" + cluster.id() + "'").toList();
        return create(
                ContentType.NEWS,
                ("{'title':{'lt':'Naujiena','en':'News'},'body':{'lt':{'format':'markdown','value':'Tekstas'},"
                                + "'en':{'format':'markdown','value':'Text'}},'clusters':%s}")
                        .formatted(ids));
    }

    Entry patch(Entry entry, String mergePatch) {
        return entries().patch(entry.type(), entry.id(), present(entry).version(), json(mergePatch), "rasa");
    }

    Entry publish(Entry entry, LocaleTag... locales) {
        core.getBean(Publishing.class)
                .publish(
                        present(entry),
                        Set.of(locales),
                        false,
                        "rasa",
                        UUID.randomUUID().toString());
        return present(entry);
    }

    Deletion delete(Entry entry, Map<EntryId, Treatment> treatments, @Nullable Treatment others) {
        return deleting.delete(
                entry.type(), entry.id(), present(entry).version(), new Treatments(treatments, others), "jonas");
    }

    Entry present(Entry entry) {
        return entries().findAnywhere(entry.id()).orElseThrow();
    }

    /// The draft as editors see it.
    JsonNode draft(Entry entry) {
        return core.getBean(ContentCodec.class).write(present(entry).current().content());
    }

    /// What readers get; a missing node when they get nothing.
    JsonNode delivered(Entry entry, LocaleTag locale) {
        var ledger = ledger();
        return ledger.at(ledger.head()).visible(Set.of(entry.id())).stream()
                .filter(version -> version.locale() == locale)
                .findFirst()
                .map(version -> JSON.readTree(version.json()))
                .orElse(JSON.missingNode());
    }

    Ledger ledger() {
        return core.getBean(Ledger.class);
    }

    private static JsonNode json(String withSingleQuotes) {
        return JSON.readTree(withSingleQuotes.replace('\'', '"'));
    }
}
