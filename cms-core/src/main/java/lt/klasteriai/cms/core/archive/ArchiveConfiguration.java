package lt.klasteriai.cms.core.archive;

import java.time.Clock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Export and import, over both databases.
@Configuration(proxyBeanMethods = false)
public class ArchiveConfiguration {

    @Bean
    Exporting exporting(AuthoringStore authoring, PublishedStore published, Ledger ledger, Publishing publishing) {
        return new Exporting(authoring, published, ledger, publishing);
    }

    @Bean
    ArchiveImporting archiveImporting(
            AuthoringStore authoring, PublishedStore published, Publishing publishing, Clock clock) {
        return new ArchiveImporting(authoring, published, publishing, clock);
    }
}
