package lt.klasteriai.cms.delivery.follower;

import java.util.List;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.search.IndexListener;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.PublishedStoreConfiguration;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The two ends that the follower joins: the ledger and the index.
@Configuration(proxyBeanMethods = false)
@Import(PublishedStoreConfiguration.class)
class IndexConfiguration {

    @Bean
    Ledger ledger(PublishedStore store) {
        return new Ledger(store);
    }

    @Bean(destroyMethod = "close")
    PublishedIndex publishedIndex(DeliveryProperties properties, List<IndexListener> listeners) {
        return PublishedIndex.open(properties.indexDir(), IndexListener.all(listeners));
    }
}
