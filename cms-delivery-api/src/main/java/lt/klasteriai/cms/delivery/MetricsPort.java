package lt.klasteriai.cms.delivery;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;

/// What the program consists of was worked out when its image was made, with a port of its own for metrics. Where that
/// is turned off or joined with the readers' port, it is worked out at the start instead, as it is outside of the
/// image.
final class MetricsPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        int metrics = settings.getRequiredProperty("management.server.port", Integer.class);
        int readers = settings.getRequiredProperty("server.port", Integer.class);
        if (metrics < 0 || (metrics != 0 && metrics == readers)) {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        }
    }
}
