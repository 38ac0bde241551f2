package lt.klasteriai.cms.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The delivery program on a free port, asked over real sockets.
public final class RunningDelivery implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext program;

    private RunningDelivery(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /// @param mongodb the connection string of the store
    public static RunningDelivery on(String mongodb, Path indexDir) {
        return on(mongodb, indexDir, Map.of());
    }

    /// @param settings further ones, by the names of their properties
    public static RunningDelivery on(String mongodb, Path indexDir, Map<String, String> settings) {
        return on(mongodb, indexDir, Clock.systemUTC(), settings);
    }

    /// @param clock the program's clock
    /// @param settings further ones, by the names of their properties
    public static RunningDelivery on(String mongodb, Path indexDir, Clock clock, Map<String, String> settings) {
        var properties = new HashMap<String, Object>(Map.of(
                "cms.delivery.port", "0",
                "cms.delivery.management-port", "-1",
                "cms.delivery.base-url", "https://cms.example.lt",
                "cms.delivery.index-dir", indexDir.toString(),
                "cms.mongodb.uri", mongodb));
        properties.putAll(settings);
        var application = DeliveryApplication.with(properties);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("testClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        return new RunningDelivery(application.run());
    }

    /// A part of the program.
    public <T> T part(Class<T> type) {
        return program.getBean(type);
    }

    public int port() {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// Returns when readers see this publication.
    public RunningDelivery awaitSequence(long sequence) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            var ready = get("/health/ready");
            return ready.statusCode() == 200 && Json.of(ready).path("sequence").asLong() >= sequence;
        });
        return this;
    }

    /// The paths of all routes, as the program matches them.
    public Set<String> routes() {
        return program
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                .map(PathPattern::getPatternString)
                .collect(Collectors.toSet());
    }

    /// The program's answer to a GET.
    ///
    /// @param headers names and values by turns
    public HttpResponse<String> get(String pathAndQuery, String... headers) {
        return send("GET", pathAndQuery, headers);
    }

    public HttpResponse<String> send(String method, String pathAndQuery, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + pathAndQuery))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /// What comes back for bytes that no well-behaved client would send, until the program closes the connection.
    public String raw(String request) {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.close();
        program.close();
    }
}
