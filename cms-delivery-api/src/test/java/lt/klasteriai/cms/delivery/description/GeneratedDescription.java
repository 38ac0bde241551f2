package lt.klasteriai.cms.delivery.description;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/// The OpenAPI description, made without a program that runs.
public final class GeneratedDescription {

    private GeneratedDescription() {}

    public static JsonNode document() {
        var cache = new DeliveryProperties.Cache(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        var responseCache = new DeliveryProperties.ResponseCache(DataSize.ofMegabytes(1), 1);
        var properties = new DeliveryProperties(
                0, 0, URI.create("http://localhost:8080"), Path.of("index"), cache, responseCache);
        return new OpenApi(properties).document();
    }
}
