package lt.klasteriai.cms.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the delivery program.
///
/// @param port where readers are answered
/// @param managementPort where metrics are answered; never to be reachable from outside
/// @param baseUrl how readers reach the program from outside, for absolute links; null means this machine and the port
/// @param indexDir where the node keeps its index; what is there after a stop is served at once after a start
/// @param cache how long answers may be kept by others
/// @param responseCache the answers that the program keeps itself
@ConfigurationProperties("cms.delivery")
public record DeliveryProperties(
        @DefaultValue("8080") int port,
        @DefaultValue("9080") int managementPort,
        @Nullable URI baseUrl,
        @DefaultValue("./data/index") Path indexDir,
        @DefaultValue Cache cache,
        @DefaultValue ResponseCache responseCache) {

    /// How long answers may be kept by browsers and proxies.
    ///
    /// @param maxAge how long an answer counts as fresh
    /// @param staleWhileRevalidate how much longer it may be shown while a fresh one is fetched
    /// @param staleIfError how much longer it may be shown while the program does not answer
    public record Cache(
            @DefaultValue("60s") Duration maxAge,
            @DefaultValue("60s") Duration staleWhileRevalidate,
            @DefaultValue("1d") Duration staleIfError) {}

    /// The answers that the program keeps ready.
    ///
    /// @param memory about how much they may take; with 0 none are kept
    /// @param answers how many they may be, however small
    public record ResponseCache(
            @DefaultValue("64MB") DataSize memory,
            @DefaultValue("50000") int answers) {}

    /// The address of a path as readers outside see it.
    ///
    /// @param path an absolute path, possibly with a query
    public String absolute(String path) {
        var base = baseUrl == null ? "http://localhost:" + port : baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
