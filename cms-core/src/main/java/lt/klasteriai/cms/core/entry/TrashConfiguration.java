package lt.klasteriai.cms.core.entry;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.lease.Leases;
import lt.klasteriai.cms.core.lease.StoreClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Empties the trash of what has waited there long enough.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrashProperties.class)
public class TrashConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(30);

    @Bean
    Purging purging(
            EntryStore store,
            ContentCodec codec,
            PublishedReferrers published,
            TrashProperties properties,
            StoreClock clock) {
        return new Purging(store, codec, published, properties, clock);
    }

    /// One node at a time is enough.
    @Bean(destroyMethod = "close")
    Recurring emptyingTheTrash(Purging purging, Leases leases) {
        return Recurring.start("trash", PAUSE, () -> leases.alone("trash", LONGEST_ROUND, purging::purgeDue));
    }
}
