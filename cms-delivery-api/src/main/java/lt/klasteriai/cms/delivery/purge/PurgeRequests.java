package lt.klasteriai.cms.delivery.purge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;

/// Asks one cache to drop what depends on surrogate keys.
@RequiredArgsConstructor
final class PurgeRequests {

    /// What caches read as one header: Varnish takes 8 KB, Fastly 256 keys.
    private static final int MOST_CHARACTERS = 4_000;

    private final HttpClient client;
    private final URI cache;
    private final PurgeProperties properties;

    URI cache() {
        return cache;
    }

    /// Returns when the cache has said that they are dropped.
    ///
    /// @throws IOException when it does not answer, or with anything but success
    void purge(Collection<String> keys) throws IOException, InterruptedException {
        for (var some : together(keys)) {
            var answer = client.send(request(some), BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("it answered " + answer.statusCode());
            }
        }
    }

    private HttpRequest request(String keys) {
        var request = HttpRequest.newBuilder(cache)
                .timeout(properties.timeout())
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
