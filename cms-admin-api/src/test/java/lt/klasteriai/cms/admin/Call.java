package lt.klasteriai.cms.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// A call of the admin API, over a real socket.
public final class Call {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest.Builder request;
    private final String method;
    private BodyPublisher body = BodyPublishers.noBody();

    private Call(int port, String method, String path) {
        this.method = method;
        this.request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /// A call of a program, as nobody yet.
    public static Call to(RunningAdmin program, String method, String path) {
        return new Call(program.port(), method, path);
    }

    /// A call of what watches over the program.
    public static Call toManagement(RunningAdmin program, String path) {
        return new Call(program.managementPort(), "GET", path);
    }

    /// Adds a header.
    public Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    /// Sends this JSON.
    public Call json(String json) {
        return text("application/json", json);
    }

    /// Sends this merge patch.
    public Call patch(String json) {
        return text("application/merge-patch+json", json);
    }

    /// Sends this text, in UTF-8.
    public Call text(String type, String text) {
        return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends these bytes.
    public Call body(String type, byte[] bytes) {
        body = BodyPublishers.ofByteArray(bytes);
        return header("Content-Type", type);
    }

    /// Sends these bytes without saying how many they are.
    public Call chunked(String type, byte[] bytes) {
        body = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes));
        return header("Content-Type", type);
    }

    /// Sends it and waits for the answer.
    public Reply send() {
        try {
            return new Reply(CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Sends it and waits for all bytes of the answer.
    ///
    /// @throws IOException when the answer breaks off
    public byte[] bytes() throws IOException, InterruptedException {
        return CLIENT.send(request.method(method, body).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
