package lt.klasteriai.cms.core.deletion;

import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.publishing.Publishing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door of deleting what others refer to.
@Configuration(proxyBeanMethods = false)
public class DeletionConfiguration {

    @Bean
    Deleting deleting(Entries entries, Revisions revisions, Publishing publishing, ContentCodec codec) {
        return new Deleting(entries, revisions, publishing, codec);
    }
}
