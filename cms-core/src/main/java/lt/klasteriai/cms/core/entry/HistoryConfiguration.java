package lt.klasteriai.cms.core.entry;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.lease.Leases;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The work on history that goes on in the background.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistoryProperties.class)
public class HistoryConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(30);

    @Bean
    Thinning thinning(EntryStore store, AuthoringStore authoring, HistoryProperties properties, StoreClock clock) {
        return new Thinning(store, authoring, properties, clock);
    }

    /// One node at a time is enough.
    @Bean(destroyMethod = "close")
    Recurring thinningOut(Thinning thinning, Leases leases) {
        return Recurring.start("thinning", PAUSE, () -> leases.alone("thinning", LONGEST_ROUND, thinning::thinOut));
    }
}
