package lt.klasteriai.cms.core.bulk;

import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.lease.Leases;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires bulk jobs, and works on them as long as the program runs.
@Configuration(proxyBeanMethods = false)
public class BulkConfiguration {

    @Bean
    BulkStore bulkStore(AuthoringStore store) {
        return new BulkStore(store);
    }

    @Bean(destroyMethod = "close")
    BulkWorker bulkWorker(
            BulkStore store,
            Entries entries,
            Publishing publishing,
            Reviewing reviewing,
            ContentCodec codec,
            Leases leases,
            StoreClock clock) {
        var work = new ItemWork(store, entries, publishing, reviewing, new Tagging(entries, codec), clock);
        return new BulkWorker(new RunningJobs(store, new Selecting(store, entries), work, leases, clock));
    }

    @Bean
    BulkJobs bulkJobs(
            BulkStore store,
            Entries entries,
            Reviewing reviewing,
            AuditLog audit,
            StoreClock clock,
            BulkWorker worker) {
        return new BulkJobs(store, entries, reviewing, audit, clock, worker::wake);
    }
}
