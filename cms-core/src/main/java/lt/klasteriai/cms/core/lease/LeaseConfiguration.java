package lt.klasteriai.cms.core.lease;

import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/// The shared clock and the leases that are measured by it.
@Configuration(proxyBeanMethods = false)
public class LeaseConfiguration {

    /// Whoever asks for any clock gets another one, where there is another.
    @Bean
    @Fallback
    StoreClock storeClock(AuthoringStore store) {
        return new StoreClock(store);
    }

    @Bean
    Leases leases(AuthoringStore store, StoreClock clock) {
        return new Leases(store, clock);
    }
}
