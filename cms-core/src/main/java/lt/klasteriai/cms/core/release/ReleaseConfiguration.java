package lt.klasteriai.cms.core.release;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.schedule.ScheduleProperties;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires releases, and publishes those that are scheduled as long as the program runs.
@Configuration(proxyBeanMethods = false)
public class ReleaseConfiguration {

    /// As long as the publication of the greatest release may take.
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Bean
    ReleaseStore releaseStore(AuthoringStore store) {
        return ReleaseStore.open(store);
    }

    @Bean
    ReleasePlanning releasePlanning(Entries entries, Revisions revisions, Publishing publishing) {
        return new ReleasePlanning(entries, revisions, publishing);
    }

    @Bean
    PublishingReleases publishingReleases(
            ReleaseStore store, ReleasePlanning planning, Publishing publishing, StoreClock clock) {
        return new PublishingReleases(store, planning, publishing, clock, LEASE);
    }

    @Bean
    Releases releases(
            ReleaseStore store,
            Entries entries,
            Revisions revisions,
            ReleasePlanning planning,
            PublishingReleases publishing,
            StoreClock clock) {
        return new Releases(store, new ReleaseRules(entries), planning, publishing, revisions, clock, LEASE);
    }

    @Bean(destroyMethod = "close")
    Recurring releasesInTheBackground(PublishingReleases releases, ScheduleProperties properties) {
        return Recurring.start("releases", properties.lookEvery(), releases::run);
    }
}
