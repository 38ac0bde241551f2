package lt.klasteriai.cms.core.preview;

import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Rehearsing;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires previews.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PreviewProperties.class)
public class PreviewConfiguration {

    @Bean(destroyMethod = "close")
    PublishedCopy publishedCopy(Ledger ledger, PreviewProperties properties) {
        return new PublishedCopy(ledger, properties.indexDir());
    }

    @Bean
    Drafts previewedDrafts(Entries entries, EntryChanges changes) {
        return new Drafts(entries, changes);
    }

    @Bean
    Previews previews(
            PublishedCopy published,
            Drafts drafts,
            Ledger ledger,
            Schedules schedules,
            Releases releases,
            Rehearsing rehearsing,
            StoreClock clock) {
        var worlds = new Worlds(ledger, drafts, schedules, releases, rehearsing, clock);
        return new Previews(published, worlds, drafts, clock);
    }

    @Bean
    PreviewLinks previewLinks(
            Entries entries, Releases releases, Previews previews, AuthoringStore store, StoreClock clock) {
        return new PreviewLinks(entries, releases, previews, new PreviewKeys(store), clock);
    }
}
