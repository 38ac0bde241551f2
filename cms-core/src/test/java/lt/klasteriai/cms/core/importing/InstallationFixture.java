package lt.klasteriai.cms.core.importing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.schedule.Schedule;
import lt.klasteriai.cms.core.schedule.ScheduleConfiguration;
import lt.klasteriai.cms.core.schedule.ScheduleQuery;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.core.store.AuthoringStoreConfiguration;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// An empty installation: authoring and publishing for real, on an embedded store that forgets.
final class InstallationFixture implements AutoCloseable {

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final ConfigurableApplicationContext core = new SpringApplicationBuilder(Core.class)
            .web(WebApplicationType.NONE)
            .properties(Map.of("cms.mongodb.uri", store.connectionString(), "spring.main.banner-mode", "off"))
            .run();

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({
        AuthoringStoreConfiguration.class,
        EntryConfiguration.class,
        LeaseConfiguration.class,
        PublishingConfiguration.class,
        ScheduleConfiguration.class,
        ContentCodec.class,
        Importing.class,
        SampleContent.class
    })
    static class Core {
        @Bean
        @Primary
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    ImportResult run(ContentFile... files) {
        return run(ImportProgress.NONE, files);
    }

    ImportResult run(ImportProgress progress, ContentFile... files) {
        return core.getBean(Importing.class).run(Arrays.asList(files), progress);
    }

    ImportResult runSamples() {
        return core.getBean(Importing.class).run(ContentFile.samples(), ImportProgress.NONE);
    }

    /// A file of one or more rows, written with single quotes for legibility.
    static ContentFile file(String name, String... rows) {
        return new ContentFile(name, "[" + String.join(",", List.of(rows)).replace('\'', '"') + "]");
    }

    Entry get(ContentType type, String key) {
        return entries().findByKey(type, key).orElseThrow();
    }

    Entries entries() {
        return core.getBean(Entries.class);
    }

    Revisions revisions() {
        return core.getBean(Revisions.class);
    }

    Publishing publishing() {
        return core.getBean(Publishing.class);
    }

    List<Schedule> schedulesOf(EntryId entry) {
        var query = ScheduleQuery.builder().entry(entry).size(10).build();
        return core.getBean(Schedules.class).list(query).items();
    }

    Ledger ledger() {
        return core.getBean(Ledger.class);
    }

    SampleContent sampleContent() {
        return core.getBean(SampleContent.class);
    }

    @Override
    public void close() {
        core.close();
        store.close();
    }
}
