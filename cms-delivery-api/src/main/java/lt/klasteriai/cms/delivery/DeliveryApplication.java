package lt.klasteriai.cms.delivery;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// The delivery program: HTTP for published content, answered from an index on its own disk.
@SpringBootConfiguration(proxyBeanMethods = false)
@DeliveryAutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
public class DeliveryApplication {

    /// Starts the program on its own.
    public static void main(String[] arguments) {
        start(Map.of(), arguments);
    }

    /// Starts the program with defaults that differ from its own, for a process that holds more than one program.
    ///
    /// @param defaults properties that hold where neither environment nor arguments say otherwise
    /// @return the running program; closing it stops it
    public static ConfigurableApplicationContext start(Map<String, Object> defaults, String... arguments) {
        return with(defaults).run(arguments);
    }

    /// The program, not started yet.
    static SpringApplication with(Map<String, Object> defaults) {
        var application = new SpringApplication(DeliveryApplication.class);
        application.setMainApplicationClass(DeliveryApplication.class);
        application.setWebApplicationType(WebApplicationType.REACTIVE);
        application.setDefaultProperties(Defaults.with(defaults));
        application.addListeners(new MetricsPort());
        return application;
    }
}
