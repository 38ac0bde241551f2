package lt.klasteriai.cms.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the admin program.
///
/// @param port where editors and their tools are answered
/// @param managementPort where metrics are answered; never to be reachable from outside
/// @param password the administrator's password from now on; null leaves it as it is, and makes one where there is none
@ConfigurationProperties("cms.admin")
public record AdminProperties(
        @DefaultValue("8081") int port,
        @DefaultValue("9081") int managementPort,
        @Nullable String password) {

    /// The password stays unsaid.
    @Override
    public String toString() {
        return "AdminProperties[port=" + port + ", managementPort=" + managementPort + "]";
    }
}
