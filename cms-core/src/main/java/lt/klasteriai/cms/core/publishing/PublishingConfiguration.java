package lt.klasteriai.cms.core.publishing;

import java.time.Clock;
import java.util.List;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.PublishedReferrers;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.LedgerWriter;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Wires publishing. At start, a publication that a crash left unfinished is finished and the entries are told.
@Configuration(proxyBeanMethods = false)
public class PublishingConfiguration {

    @Bean
    Ledger ledger(PublishedStore store) {
        return new Ledger(store);
    }

    @Bean
    PublishedReferrers publishedReferrers(Ledger ledger) {
        return new LedgerReferrers(ledger);
    }

    @Bean
    LedgerWriter ledgerWriter(PublishedStore store, Revisions revisions, Clock clock) {
        var writer = new LedgerWriter(store, projectionOf(revisions), clock);
        writer.open();
        return writer;
    }

    @Bean
    Publishing publishing(
            LedgerWriter writer,
            Ledger ledger,
            Revisions revisions,
            Entries entries,
            AuthoringStore store,
            List<PublishingCheck> checks,
            AuditLog audit,
            Clock clock) {
        var states = new EntryStates(ledger, entries, store);
        states.catchUp();
        return new Publishing(writer, revisions, states, checks, clock, audit);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    PublishingCheck contentRules() {
        return new ContentRules();
    }

    @Bean
    PublishingCheck rightTime() {
        return new RightTime();
    }

    private static EntryProjection projectionOf(Revisions revisions) {
        return new EntryProjection(
                (entry, number) -> revisions.get(entry, number).content(), new EntryRendering());
    }
}
