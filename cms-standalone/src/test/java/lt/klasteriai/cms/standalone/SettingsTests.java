package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTests {

    @Test
    void anEmptyEnvironmentMeansTheDocumentedDefaults() {
        var settings = Settings.from(Map.of("CMS_MONGODB_URI", "", "CMS_ADMIN_PASSWORD", " "));

        assertThat(settings.dataDir()).isAbsolute().endsWithRaw(Path.of("data"));
        assertThat(settings.deliveryPort()).isEqualTo(8080);
        assertThat(settings.adminPort()).isEqualTo(8081);
        assertThat(settings.adminPasswordGiven()).isFalse();
        assertThat(settings.sampleContent()).isTrue();
        assertThat(settings.mongoUri()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "CMS_SAMPLE_CONTENT, yes",
        "CMS_SAMPLE_CONTENT, TRUE",
        "CMS_DELIVERY_PORT, http",
        "CMS_DELIVERY_PORT, -1",
        "CMS_ADMIN_PORT, 65536",
        "CMS_TRASH_RETENTION, P1M"
    })
    void aValueThatMeansNothingIsNamed(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(name, value);
    }
}
