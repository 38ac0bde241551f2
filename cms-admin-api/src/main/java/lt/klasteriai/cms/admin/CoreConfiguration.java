package lt.klasteriai.cms.admin;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import java.time.Clock;
import lt.klasteriai.cms.core.account.AccountConfiguration;
import lt.klasteriai.cms.core.archive.ArchiveConfiguration;
import lt.klasteriai.cms.core.bulk.BulkConfiguration;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.deletion.DeletionConfiguration;
import lt.klasteriai.cms.core.editing.EditingConfiguration;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.entry.HistoryConfiguration;
import lt.klasteriai.cms.core.entry.TrashConfiguration;
import lt.klasteriai.cms.core.finding.FindingConfiguration;
import lt.klasteriai.cms.core.importing.Importing;
import lt.klasteriai.cms.core.importing.SampleContent;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.lint.LintConfiguration;
import lt.klasteriai.cms.core.preview.PreviewConfiguration;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.release.ReleaseConfiguration;
import lt.klasteriai.cms.core.review.ReviewConfiguration;
import lt.klasteriai.cms.core.schedule.ScheduleConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStoreConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// The use cases that this program makes reachable.
@Configuration(proxyBeanMethods = false)
@Import({
    AuthoringStoreConfiguration.class,
    AccountConfiguration.class,
    ArchiveConfiguration.class,
    BulkConfiguration.class,
    EditingConfiguration.class,
    EntryConfiguration.class,
    HistoryConfiguration.class,
    TrashConfiguration.class,
    FindingConfiguration.class,
    LeaseConfiguration.class,
    PublishingConfiguration.class,
    LintConfiguration.class,
    ScheduleConfiguration.class,
    ReleaseConfiguration.class,
    ReviewConfiguration.class,
    DeletionConfiguration.class,
    PreviewConfiguration.class,
    ContentCodec.class,
    Importing.class,
    SampleContent.class
})
class CoreConfiguration {

    /// How long the store takes for each command, at the management port.
    @Bean
    MongoMetricsCommandListener storeMetrics(MeterRegistry registry) {
        return new MongoMetricsCommandListener(registry);
    }

    /// This node's own clock, for time stamps; what waits for an instant asks the store's.
    @Bean
    @Primary
    Clock clock() {
        return Clock.systemUTC();
    }
}
