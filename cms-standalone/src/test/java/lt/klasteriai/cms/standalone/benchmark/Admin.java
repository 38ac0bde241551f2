package lt.klasteriai.cms.standalone.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lt.klasteriai.cms.admin.AdminApplication;
import lt.klasteriai.cms.standalone.ChildProcess;
import tools.jackson.databind.json.JsonMapper;

/// The admin program as a process of its own, and an editor who publishes one page again and again.
final class Admin implements AutoCloseable {

    static final String PASSWORD = "benchmark-password";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChildProcess process;
    private final String url;
    private String token = "";
    private String page = "";

    private Admin(ChildProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    static Admin start(Site site, int port) throws Exception {
        var process = ChildProcess.startAsInTheImage(
                AdminApplication.class,
                site.folder(),
                Map.of(
                        "CMS_MONGODB_URI", site.uri(),
                        "CMS_ADMIN_PORT", String.valueOf(port),
                        "CMS_ADMIN_MANAGEMENT_PORT", "-1"));
        var admin = new Admin(process, "http://localhost:" + port + "/admin/v1");
        admin.signIn();
        admin.createPage();
        return admin;
    }

    private void signIn() throws Exception {
        var credentials = "{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}";
        while (token.isEmpty()) {
            try {
                token = JSON.readTree(post("/sessions", credentials).body())
                        .path("token")
                        .stringValue();
            } catch (IOException notYet) {
                if (!process.handle().isAlive()) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private void createPage() throws Exception {
        var content = """
                {"content":{"title":{"lt":"Matavimas"},"body":{"lt":{"format":"markdown","value":"Veikia."}}}}
                """;
        var location = post("/pages", content).headers().firstValue("Location").orElseThrow();
        page = location.replaceFirst("^.*/admin/v1", "");
    }

    /// The page's id.
    String page() {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /// Publishes the page under a new title and returns with the receipt.
    void publish(String title) throws Exception {
        send(request(page)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", version())
                .method("PATCH", BodyPublishers.ofString("{\"content\":{\"title\":{\"lt\":\"" + title + "\"}}}")));
        send(request(page + "/publish")
                .header("Content-Type", "application/json")
                .header("If-Match", version())
                .POST(BodyPublishers.ofString("{\"locales\":[\"lt\"]}")));
    }

    private String version() throws Exception {
        return send(request(page)).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.request().uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    @Override
    public void close() {
        process.close();
    }
}
