package lt.klasteriai.cms.standalone.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// nginx as it serves static files best: files kept open, zipped ones beside them, nothing logged.
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final Process process;

    private static String settings(int port) {
        return """
                daemon off;
                %s
                worker_processes auto;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 4096; }
                http {
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    keepalive_timeout 65;
                    keepalive_requests 100000000;
                    open_file_cache max=20000 inactive=10m;
                    open_file_cache_valid 10m;
                    gzip_static on;
                    default_type application/json;
                    client_body_temp_path temp;
                    proxy_temp_path temp;
                    fastcgi_temp_path temp;
                    uwsgi_temp_path temp;
                    scgi_temp_path temp;
                    server {
                        listen 127.0.0.1:%d backlog=4096;
                        root files;
                        etag on;
                        add_header Cache-Control "public, max-age=60";
                    }
                }
                """.formatted(user(), port);
    }

    private Nginx(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        Files.writeString(folder.resolve("nginx.conf"), settings(port));
        this.process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
    }

    /// Its workers give up the rights of root, but must go on reading our folder.
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    /// @param folder emptied and used for its files
    static Nginx start(Path folder, int port) throws IOException, InterruptedException {
        Programs.require("nginx");
        Files.createDirectories(folder.resolve("files"));
        Files.createDirectories(folder.resolve("temp"));
        var nginx = new Nginx(folder, port);
        if (nginx.process.waitFor(1, TimeUnit.SECONDS)) {
            throw new IllegalStateException(Files.readString(folder.resolve("output.log")));
        }
        return nginx;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// Makes these bytes what the path answers.
    void put(String path, byte[] body) throws IOException {
        var file = folder.resolve("files" + path);
        Files.createDirectories(file.getParent());
        Files.write(file, body);
        Files.write(file.resolveSibling(file.getFileName() + ".gz"), zipped(body));
    }

    /// The header of a caller who has the answer already.
    String knownTag(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.discarding());
            return "If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow();
        }
    }

    private static byte[] zipped(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
