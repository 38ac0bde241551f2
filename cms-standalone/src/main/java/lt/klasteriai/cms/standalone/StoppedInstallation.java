package lt.klasteriai.cms.standalone;

import java.time.Clock;
import java.util.Map;
import lt.klasteriai.cms.core.archive.ArchiveConfiguration;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStoreConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// As much of an installation as archives need: nobody is answered and nothing happens by itself.
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    AuthoringStoreConfiguration.class,
    EntryConfiguration.class,
    PublishingConfiguration.class,
    ArchiveConfiguration.class,
    ContentCodec.class
})
class StoppedInstallation {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Opening it finishes what a crash left of a publication.
    static ConfigurableApplicationContext open(Documents documents) {
        return new SpringApplicationBuilder(StoppedInstallation.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("cms.mongodb.uri", documents.uri()))
                .run();
    }
}
