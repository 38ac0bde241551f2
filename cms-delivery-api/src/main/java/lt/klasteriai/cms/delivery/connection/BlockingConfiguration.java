package lt.klasteriai.cms.delivery.connection;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/// Controllers are plain blocking code, each call on a virtual thread; Netty's own threads only move bytes.
@Configuration(proxyBeanMethods = false)
class BlockingConfiguration implements WebFluxConfigurer {

    @Override
    public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
        configurer.setExecutor(new VirtualThreadTaskExecutor("request-")).setControllerMethodPredicate(method -> true);
    }
}
