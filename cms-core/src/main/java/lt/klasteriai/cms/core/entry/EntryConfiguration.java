package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors of authoring, over the authoring database.
@Configuration(proxyBeanMethods = false)
public class EntryConfiguration {

    @Bean
    Entries entries(AuthoringStore store, ContentCodec codec, PublishedReferrers published, Clock clock) {
        return new Entries(store, codec, published, clock);
    }

    @Bean
    Revisions revisions(AuthoringStore store, ContentCodec codec) {
        return new Revisions(store, codec);
    }
}
