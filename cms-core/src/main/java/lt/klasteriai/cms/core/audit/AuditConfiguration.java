package lt.klasteriai.cms.core.audit;

import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The audit log, over the authoring database.
@Configuration(proxyBeanMethods = false)
@Import(LeaseConfiguration.class)
public class AuditConfiguration {

    @Bean
    AuditLog auditLog(AuthoringStore store, StoreClock clock) {
        return new AuditLog(store, clock);
    }
}
