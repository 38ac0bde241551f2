package lt.klasteriai.cms.admin;

import java.util.Map;
import lt.klasteriai.cms.admin.session.Administrator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The admin program: HTTP for editing and publishing.
@SpringBootConfiguration(proxyBeanMethods = false)
@AdminAutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@Import(CoreConfiguration.class)
public class AdminApplication {

    /// Starts the program on its own and tells how to sign in, if the administrator is new.
    public static void main(String[] arguments) {
        var program = start(Map.of(), arguments);
        program.getBean(Administrator.class).newPassword().ifPresent(AdminApplication::tell);
    }

    /// Starts the program with defaults that differ from its own, for a process that holds more than one program.
    ///
    /// @param defaults properties that hold where neither environment nor arguments say otherwise
    /// @return the running program; closing it stops it
    public static ConfigurableApplicationContext start(Map<String, Object> defaults, String... arguments) {
        var application = new SpringApplication(AdminApplication.class);
        application.setMainApplicationClass(AdminApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(Defaults.with(defaults));
        return application.run(arguments);
    }

    /// To the console and not to the log, which others may read too.
    private static void tell(String password) {
        System.out.println("Sign in as " + Administrator.NAME + " with the password " + password
                + " (made for this installation; it is shown this once).");
    }
}
