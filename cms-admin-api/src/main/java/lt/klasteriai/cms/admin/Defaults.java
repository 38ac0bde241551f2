package lt.klasteriai.cms.admin;

import java.util.HashMap;
import java.util.Map;

/// What the program's framework is told when nobody says otherwise.
///
/// They stand here and not in an `application.properties`, which the delivery program in the same process would read
/// too.
final class Defaults {

    private static final Map<String, Object> OWN = Map.ofEntries(
            Map.entry("spring.application.name", "cms-admin"),
            Map.entry("spring.config.name", "admin"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.web.resources.add-mappings", "false"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            // others' mistakes are told to them and are no news for our log
            Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "ERROR"),
            Map.entry("server.port", "${cms.admin.port:8081}"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.max-http-request-header-size", "16KB"),
            Map.entry("server.tomcat.connection-timeout", "10s"),
            Map.entry("server.tomcat.keep-alive-timeout", "60s"),
            // a caller who sends too much is read out for a while, or his machine would discard the answer
            Map.entry("server.tomcat.max-swallow-size", "64MB"),
            // brackets, as in filter[state], are sent bare by most programs
            Map.entry("server.tomcat.relaxed-query-chars", "[,]"),
            Map.entry("management.server.port", "${cms.admin.management-port:9081}"),
            Map.entry("management.endpoints.web.base-path", "/"),
            Map.entry("management.endpoints.web.exposure.include", "prometheus"));

    private Defaults() {}

    static Map<String, Object> with(Map<String, Object> others) {
        var defaults = new HashMap<>(OWN);
        defaults.putAll(others);
        return defaults;
    }
}
