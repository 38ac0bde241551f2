package lt.klasteriai.cms.core.publishing;

import java.util.List;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.PublishedReferrers;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.LedgerWriter;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Wires publishing. At start, a publication that a crash left unfinished is finished and the entries are told.
///
/// The time of a publication, and whether an embargo has ended, are told by the store's clock: that of this machine may
/// be wrong, and a publication from the future would stand above all that follow.
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
    LedgerWriter ledgerWriter(PublishedStore store, Revisions revisions, StoreClock clock) {
        var writer = new LedgerWriter(store, projectionOf(revisions), clock);
        writer.open();
        return writer;
    }

    @Bean
    Positions positions(AuthoringStore store) {
        return new Positions(store);
    }

    @Bean
    Publishing publishing(
            LedgerWriter writer,
            Ledger ledger,
            Revisions revisions,
            Entries entries,
            Positions positions,
            List<PublishingCheck> checks,
            AuditLog audit,
            StoreClock clock) {
        var states = new EntryStates(ledger, entries, positions);
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

    @Bean
    PublishingCheck noCircle(Entries entries, Revisions revisions) {
        return new NoCircle(entries, revisions);
    }

    @Bean
    Rehearsing rehearsing(Revisions revisions) {
        return new Rehearsing(sourceOf(revisions), projectionOf(revisions));
    }

    private static EntryProjection projectionOf(Revisions revisions) {
        return new EntryProjection(sourceOf(revisions), new EntryRendering());
    }

    private static RevisionSource sourceOf(Revisions revisions) {
        return revisions::contents;
    }
}
