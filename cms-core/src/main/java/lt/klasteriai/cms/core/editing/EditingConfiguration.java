package lt.klasteriai.cms.core.editing;

import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The notes, on the clock that all nodes share.
@Configuration(proxyBeanMethods = false)
public class EditingConfiguration {

    @Bean
    EditingNotes editingNotes(AuthoringStore store, StoreClock clock) {
        return new EditingNotes(store, clock);
    }
}
