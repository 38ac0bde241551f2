package lt.klasteriai.cms.delivery;

import java.util.HashMap;
import java.util.Map;

/// What the program's framework is told when nobody says otherwise.
///
/// They stand here and not in an `application.properties`, which the admin program in the same process would read too.
final class Defaults {

    private static final Map<String, Object> OWN = Map.ofEntries(
            Map.entry("spring.application.name", "cms-delivery"),
            Map.entry("spring.config.name", "delivery"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("spring.web.resources.add-mappings", "false"),
            Map.entry("cms.delivery.index-dir", "${CMS_DATA_DIR:./data}/index"),
            Map.entry("server.port", "${cms.delivery.port:8080}"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
            Map.entry("server.max-http-request-header-size", "16KB"),
            Map.entry("server.netty.max-initial-line-length", "16KB"),
            Map.entry("server.http2.enabled", "true"),
            Map.entry("management.server.port", "${cms.delivery.management-port:9080}"),
            Map.entry("management.endpoints.web.base-path", "/"),
            Map.entry("management.endpoints.web.exposure.include", "prometheus"));

    private Defaults() {}

    static Map<String, Object> with(Map<String, Object> others) {
        var defaults = new HashMap<>(OWN);
        defaults.putAll(others);
        return defaults;
    }
}
