package lt.klasteriai.cms.core.finding;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.core.schedule.Schedules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the search for editors.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FindingProperties.class)
public class FindingConfiguration {

    @Bean(destroyMethod = "close")
    DraftIndex draftIndex(FindingProperties properties) {
        return DraftIndex.open(properties.indexDir());
    }

    @Bean
    Finding finding(
            DraftIndex index, EntryChanges changes, Reviewing reviewing, Schedules schedules, StoreClock clock) {
        return new Finding(index, changes, reviewing::reviewedBy, schedules::waitingEntries, clock);
    }

    @Bean(destroyMethod = "close")
    Recurring findingFollowsEntries(Finding finding) {
        return Recurring.start("finding", Duration.ofSeconds(1), finding::follow);
    }
}
