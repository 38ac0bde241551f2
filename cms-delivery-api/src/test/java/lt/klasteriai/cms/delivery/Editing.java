package lt.klasteriai.cms.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.importing.ContentFile;
import lt.klasteriai.cms.core.importing.ImportProgress;
import lt.klasteriai.cms.core.importing.Importing;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.schedule.ScheduleConfiguration;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.core.store.AuthoringStoreConfiguration;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/// The editing side over a store: what it publishes, the delivery program has to serve.
public final class Editing implements AutoCloseable {

    private static final String EDITOR = "test";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ConfigurableApplicationContext core;

    private Editing(ConfigurableApplicationContext core) {
        this.core = core;
    }

    /// Bears no annotation that the delivery program's own scan would find it by.
    @Import({
        AuthoringStoreConfiguration.class,
        EntryConfiguration.class,
        LeaseConfiguration.class,
        PublishingConfiguration.class,
        ScheduleConfiguration.class,
        ContentCodec.class,
        Importing.class
    })
    static class Core {

        @Bean
        @Primary
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static Editing on(String mongodb) {
        return new Editing(new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("cms.mongodb.uri", mongodb, "spring.main.banner-mode", "off"))
                .run());
    }

    /// Imports and publishes everything that the product ships.
    public void importSamples() {
        core.getBean(Importing.class).run(ContentFile.samples(), ImportProgress.NONE);
    }

    /// A new draft.
    ///
    /// @param json its content in the shape of the admin API, with `'` for `"`
    public Entry create(ContentType type, String json) {
        var content = core.getBean(ContentCodec.class).read(type, MAPPER.readTree(json.replace('\'', '"')));
        return entries().create(type, content, EDITOR);
    }

    /// A new entry, published in all its locales.
    public Entry published(ContentType type, String json) {
        var entry = create(type, json);
        publish(entry);
        return entries().get(type, entry.id());
    }

    /// Changes the draft and publishes it in all its locales.
    public Receipt change(ContentType type, EntryId id, String patch) {
        var present = entries().get(type, id);
        return publish(entries().patch(type, id, present.version(), MAPPER.readTree(patch.replace('\'', '"')), EDITOR));
    }

    public Receipt publish(Entry entry) {
        return core.getBean(Publishing.class)
                .publish(entry, entry.current().content().locales(), true, EDITOR, newKey());
    }

    /// Publishes new entries in all their locales, as one publication.
    public Receipt publishTogether(List<Entry> entries) {
        var planned = entries.stream()
                .map(entry -> new PlannedEntry(entry, entry.current().content().locales(), true))
                .toList();
        return core.getBean(Publishing.class)
                .publish(new PublicationPlan(planned, List.of(), Instant.now()), EDITOR, newKey());
    }

    public Receipt withdraw(ContentType type, EntryId id, LocaleTag first, LocaleTag... others) {
        return core.getBean(Publishing.class)
                .unpublish(entries().get(type, id), EnumSet.of(first, others), EDITOR, newKey());
    }

    /// Brings an index up to the newest publication, one at a time.
    public void applyOneByOne(PublishedIndex index) {
        var ledger = core.getBean(Ledger.class);
        for (long next = index.appliedSequence() + 1; next <= ledger.head(); next++) {
            index.apply(ledger.after(next - 1, 1), ledger.openedIn(next - 1, next), ledger.closedIn(next - 1, next));
        }
    }

    /// The newest publication.
    public long head() {
        return core.getBean(Ledger.class).head();
    }

    private Entries entries() {
        return core.getBean(Entries.class);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        core.close();
    }
}
