package lt.klasteriai.cms.core.store;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The connection and the published database; all that a delivery node needs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class PublishedStoreConfiguration {

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(StoreProperties properties, ObjectProvider<CommandListener> listeners) {
        return Connections.open(properties.uri(), listeners.orderedStream().toList());
    }

    @Bean
    PublishedStore publishedStore(MongoClient client, StoreProperties properties) {
        return new PublishedStore(Connections.template(client, properties.publishedDatabase()));
    }
}
