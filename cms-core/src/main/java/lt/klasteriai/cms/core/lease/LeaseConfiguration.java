package lt.klasteriai.cms.core.lease;

import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The shared clock and the leases that are measured by it.
@Configuration(proxyBeanMethods = false)
public class LeaseConfiguration {

    @Bean
    StoreClock storeClock(AuthoringStore store) {
        return new StoreClock(store);
    }

    @Bean
    Leases leases(AuthoringStore store, StoreClock clock) {
        return new Leases(store, clock);
    }
}
