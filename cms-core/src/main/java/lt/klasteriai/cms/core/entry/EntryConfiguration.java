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

    @Bean
    Entries entries(
            AuthoringStore store, ContentCodec codec, PublishedReferrers published, AuditLog audit, Clock clock) {
        return new Entries(store, codec, published, audit, clock);
    }

    @Bean
    EntryActs entryActs(AuthoringStore store, AuditLog audit) {
        return new EntryActs(store, audit);
    }

    /// The first round is the start's: it finds what a crash kept out of the log.
    @Bean(destroyMethod = "close")
    Recurring recordingActs(EntryActs acts) {
        return Recurring.start("audit-log", SWEEP_EVERY, acts::sweep);
    }

    @Bean
    Revisions revisions(AuthoringStore store, ContentCodec codec) {
        return new Revisions(store, codec);
    }

    @Bean
    EntryReviews entryReviews(AuthoringStore store, ContentCodec codec, AuditLog audit) {
        return new EntryReviews(store, codec, audit);
    }

    @Bean
    EntryChanges entryChanges(AuthoringStore store, ContentCodec codec) {
        return new EntryChanges(store, codec);
    }
}
