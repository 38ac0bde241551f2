package lt.klasteriai.cms.core.store;

import com.mongodb.client.MongoClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The connection and both databases, as the admin program needs them.
@Configuration(proxyBeanMethods = false)
@Import(PublishedStoreConfiguration.class)
public class AuthoringStoreConfiguration {

    /// Everything that writes is built on this one, so nothing is when an import was cut off.
    @Bean
    AuthoringStore authoringStore(MongoClient client, StoreProperties properties) {
        return new AuthoringStore(ImportMark.checked(Connections.template(client, properties.authoringDatabase())));
    }
}
