package lt.klasteriai.cms.delivery.purge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.RequiredArgsConstructor;

/// Asks one cache to drop what depends on surrogate keys.
@RequiredArgsConstructor
final class PurgeRequests {

    /// What caches read as one header: Varnish takes 8 KB, Fastly 256 keys.
    private static final int MOST_CHARACTERS = 4_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI cache;
    private final PurgeProperties properties;

    /// Breaks off what is being asked.
    void stop() {
        client.shutdownNow();
    }

    /// Where the cache is, without what opens it.
    String cache() {
        return cache.getScheme() + "://" + cache.getHost() + (cache.getPort() < 0 ? "" : ":" + cache.getPort());
    }

    /// Returns when the cache has said that they are dropped.
    ///
    /// @throws IOException when it cannot be asked, or answers with anything but success
    /// @throws TimeoutException when it does not answer, to the last byte, in time
    void purge(Collection<String> keys) throws IOException, InterruptedException, TimeoutException {
        for (var some : together(keys)) {
            int status = statusOf(client.sendAsync(request(some), BodyHandlers.discarding()));
            if (status / 100 != 2) {
                throw new IOException("it answered " + status);
            }
        }
    }

    private int statusOf(CompletableFuture<HttpResponse<Void>> answer)
            throws IOException, InterruptedException, TimeoutException {
        try {
            return answer.get(properties.timeout().toNanos(), TimeUnit.NANOSECONDS)
                    .statusCode();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String keys) {
        var request = HttpRequest.newBuilder(cache)
                .method(properties.method(), BodyPublishers.noBody())
                .header(properties.header(), keys);
        for (var header : properties.headers()) {
            int colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return request.build();
    }

    private static List<String> together(Collection<String> keys) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var key : keys) {
            if (!line.isEmpty() && line.length() + key.length() >= MOST_CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(key);
        }
        lines.add(line.toString());
        return lines;
    }
}
