package lt.klasteriai.cms.delivery.answer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import lt.klasteriai.cms.core.search.IndexListener;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.cache.ResponseCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The response cache.
@Configuration(proxyBeanMethods = false)
class ResponseCacheConfiguration {

    @Bean
    ResponseCache<ReadyAnswer> responseCache(DeliveryProperties properties, Clock clock) {
        var settings = properties.responseCache();
        return new ResponseCache<>(settings.memory().toBytes(), settings.answers(), clock);
    }

    @Bean
    IndexListener evictions(ResponseCache<ReadyAnswer> cache) {
        return new Evictions(cache);
    }

    @Bean
    MeterBinder responseCacheMeters(ResponseCache<ReadyAnswer> cache) {
        return registry -> {
            Gauge.builder("cms.delivery.response.cache.answers", cache, ResponseCache::size)
                    .register(registry);
            Gauge.builder("cms.delivery.response.cache.size", cache, ResponseCache::bytes)
                    .baseUnit("bytes")
                    .register(registry);
            FunctionCounter.builder("cms.delivery.response.cache.computed", cache, ResponseCache::computed)
                    .register(registry);
            FunctionCounter.builder("cms.delivery.response.cache.evicted", cache, ResponseCache::evicted)
                    .register(registry);
        };
    }
}
