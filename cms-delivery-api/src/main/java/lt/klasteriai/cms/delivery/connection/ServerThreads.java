package lt.klasteriai.cms.delivery.connection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/// Gives the program Netty threads of its own. The framework's are shared by the whole process and end with whichever
/// program stops first.
@Configuration(proxyBeanMethods = false)
class ServerThreads {

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }
}
