package lt.klasteriai.cms.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import lt.klasteriai.cms.client.AnswerCache.CachedAnswer;
import lt.klasteriai.cms.client.ProblemException.Failure;
import lt.klasteriai.cms.client.content.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Gets answers, from the cache where the server says that they still hold, with patience where it asks for it.
final class Answers implements AutoCloseable {

    /// Times keep the offset that they are written with: a deadline in Brussels is one.
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http;
    private final URI base;
    private final AnswerCache cache;
    private final Patience patience;

    /// How long a client waits.
    ///
    /// @param answer for one answer
    /// @param retries how often a node that is not ready is asked again
    /// @param longest a node that asks for more patience than this is not waited for
    record Patience(Duration answer, int retries, Duration longest) {}

    Answers(HttpClient http, URI base, AnswerCache cache, Patience patience) {
        this.http = http;
        this.base = base;
        this.cache = cache;
        this.patience = patience;
    }

    /// @throws ProblemException when the answer is none
    JsonNode get(String pathAndQuery) {
        var address = base.resolve(pathAndQuery);
        var known = cache.get(address);
        var response = patiently(request(address, known.map(CachedAnswer::tag)));
        if (response.statusCode() == NOT_MODIFIED && known.isPresent()) {
            return MAPPER.readTree(known.get().body());
        }
        var body = text(response);
        if (response.statusCode() != OK) {
            throw problem(response, body);
        }
        // A former address answers with its present one; what came from there is not kept under the former one.
        if (response.previousResponse().isEmpty()) {
            header(response, "ETag").ifPresent(tag -> cache.put(address, new CachedAnswer(tag, body)));
        }
        return MAPPER.readTree(body);
    }

    private HttpRequest request(URI address, Optional<String> tag) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience.answer())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip");
        tag.ifPresent(known -> request.header("If-None-Match", known));
        return request.build();
    }

    /// Asks again while the answer is 503 and says when that is worth it.
    private HttpResponse<byte[]> patiently(HttpRequest request) {
        var response = send(request);
        for (int asked = 0; asked < patience.retries() && response.statusCode() == UNAVAILABLE; asked++) {
            var wait = retryAfter(response).filter(time -> time.compareTo(patience.longest()) <= 0);
            if (wait.isEmpty()) {
                return response;
            }
            pause(wait.get());
            response = send(request);
        }
        return response;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new DeliveryException("no answer from " + request.uri(), failure);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    private static DeliveryException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new DeliveryException("interrupted while waiting for an answer", interruption);
    }

    private static String text(HttpResponse<byte[]> response) {
        var body = response.body();
        if (header(response, "Content-Encoding").filter("gzip"::equals).isPresent()) {
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new DeliveryException("the answer is broken", broken);
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static ProblemException problem(HttpResponse<byte[]> response, String body) {
        var failure = failure(response, read(response, body));
        return switch (response.statusCode()) {
            case 400 -> new InvalidRequestException(failure);
            case 404 -> new NotFoundException(failure);
            case 410 -> new WithdrawnException(failure);
            case UNAVAILABLE -> new UnavailableException(failure, retryAfter(response));
            default -> new ProblemException(failure);
        };
    }

    private static Failure failure(HttpResponse<byte[]> response, @Nullable Problem problem) {
        var status = response.statusCode();
        var requestId = header(response, "X-Request-Id");
        return problem == null
                ? new Failure(status, "about:blank", "The delivery API answered " + status + ".", List.of(), requestId)
                : new Failure(status, problem.type(), problem.detail(), problem.errors(), requestId);
    }

    /// What lies between may answer in its own way, with a page for people; null then.
    private static @Nullable Problem read(HttpResponse<byte[]> response, String body) {
        if (header(response, "Content-Type")
                .filter(type -> type.contains("json"))
                .isEmpty()) {
            return null;
        }
        try {
            return MAPPER.readValue(body, Problem.class);
        } catch (JacksonException notOne) {
            return null;
        }
    }

    /// A number of seconds or a date (RFC 9110, 10.2.3).
    private static Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
        return header(response, "Retry-After").flatMap(Answers::duration);
    }

    private static Optional<Duration> duration(String retryAfter) {
        try {
            return Optional.of(
                    retryAfter.matches("[0-9]{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(retryAfter))
                            : untilDate(retryAfter));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static Duration untilDate(String date) {
        var at = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        var left = Duration.between(Instant.now(), at);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    @Override
    public void close() {
        http.close();
    }
}
