package lt.klasteriai.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DefaultsTests {

    @Test
    void theIndexLiesInTheDataFolder() {
        assertThat(properties(Map.of("CMS_DATA_DIR", "/data")).indexDir()).isEqualTo(Path.of("/data/index"));
        assertThat(properties(Map.of()).indexDir().normalize()).isEqualTo(Path.of("data/index"));
    }

    @Test
    void theIndexLiesWhereItIsToldTo() {
        var settings = Map.<String, Object>of("CMS_DATA_DIR", "/data", "cms.delivery.index-dir", "/fast");

        assertThat(properties(settings).indexDir()).isEqualTo(Path.of("/fast"));
    }

    private static DeliveryProperties properties(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        environment.getPropertySources().addLast(new MapPropertySource("defaults", Defaults.with(Map.of())));
        return Binder.get(environment).bindOrCreate("cms.delivery", DeliveryProperties.class);
    }
}
