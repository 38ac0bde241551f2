package lt.klasteriai.cms.delivery.connection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/// Gives the program Netty threads of its own. The framework's are shared by the whole process and end with whichever
/// program stops first.
///
/// They only read requests and write what is ready, of which one does some ten thousand a second: half of the
/// processors are enough, and the others compute.
@Configuration(proxyBeanMethods = false)
class ServerThreads {

    private static final int LOOPS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        threads.setLoopResourcesSupplier(() -> LoopResources.create("connections", LOOPS, true));
        return threads;
    }
}
