package lt.klasteriai.cms.core.lint;

import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.PublishingCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Registers the advice with publishing.
@Configuration(proxyBeanMethods = false)
public class LintConfiguration {

    @Bean
    PublishingCheck lint() {
        return new Lint();
    }

    @Bean
    PublishingCheck hiddenReferences(Ledger ledger) {
        return new HiddenReferences(ledger);
    }
}
