package lt.klasteriai.cms.core.account;

import java.time.Clock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors of sign-in, over the authoring database.
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    Accounts accounts(AuthoringStore store) {
        return new Accounts(store);
    }

    @Bean
    Sessions sessions(AuthoringStore store, Clock clock) {
        return new Sessions(store, clock);
    }
}
