package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/// What readers of the delivery program see.
@RequiredArgsConstructor
final class Readers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports;

    /// Waits until the delivery program answers at this sequence or a newer one.
    ///
    /// @throws CannotStart when that takes more than a minute
    void waitUntilVisible(long sequence) {
        var address = URI.create(ports.deliveryUrl() + "/v1/pages?minSequence=" + sequence);
        var deadline = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (status(client, address) != 200) {
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotStart("The delivery program does not show what was published; see the log.");
                }
            }
        }
    }

    /// The program itself waits for the sequence, so asking again at once is no busy loop.
    private static int status(HttpClient client, URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new CannotStart("The delivery program does not answer at " + address + ".", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }
}
