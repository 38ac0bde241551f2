package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import java.time.Duration;
import lt.klasteriai.cms.core.audit.AuditConfiguration;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The doors of authoring, over the authoring database.
@Configuration(proxyBeanMethods = false)
@Import(AuditConfiguration.class)
public class EntryConfiguration {

    private static final Duration SWEEP_EVERY = Duration.ofSeconds(30);

    /// One for all doors: so what one of them has recorded the others need not look for.
    @Bean
    EntryStore entryStore(AuthoringStore store, AuditLog audit) {
        return EntryStore.open(store, audit);
    }

    @Bean
    Entries entries(EntryStore store, ContentCodec codec, PublishedReferrers published, AuditLog audit, Clock clock) {
        return new Entries(store, codec, published, audit, clock);
    }

    @Bean
    EntryActs entryActs(EntryStore store, AuditLog audit) {
        return new EntryActs(store, audit);
    }

    /// The first round is the start's: it finds what a crash kept out of the log.
    @Bean(destroyMethod = "close")
    Recurring recordingActs(EntryActs acts) {
        return Recurring.start("audit-log", SWEEP_EVERY, acts::sweep);
    }

    @Bean
    Revisions revisions(EntryStore store, ContentCodec codec) {
        return new Revisions(store, new EntryDocumentMapper(codec));
    }

    @Bean
    EntryReviews entryReviews(EntryStore store, ContentCodec codec) {
        return new EntryReviews(store, codec);
    }

    @Bean
    EntryChanges entryChanges(EntryStore store, ContentCodec codec) {
        return new EntryChanges(store, codec);
    }
}
