package lt.klasteriai.cms.delivery.connection;

import io.netty.buffer.Unpooled;
import java.util.Optional;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemJson;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.Http2SettingsSpec;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// HTTP/2 without TLS: what one connection may ask for, and the refusals that the [RequestGuard] makes in HTTP/1.1,
/// where each stream has a pipeline of its own.
///
/// Resets of streams, which cost a server more than their sender (CVE-2023-44487, CVE-2025-8671), are counted by the
/// codec and end the connection; so do headers in many small pieces (CVE-2024-27316), by the codec's own limit.
final class Streams {

    private static final int AT_A_TIME = 100;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int MOST_RESETS = 200;
    private static final int RESETS_WITHIN_SECONDS = 30;

    private Streams() {}

    static void limit(Http2SettingsSpec.Builder settings) {
        settings.maxConcurrentStreams(AT_A_TIME)
                .maxHeaderListSize(HEADER_BYTES)
                .maxDecodedRstFramesPerWindow(MOST_RESETS, RESETS_WITHIN_SECONDS)
                .maxEncodedRstFramesPerWindow(MOST_RESETS, RESETS_WITHIN_SECONDS);
    }

    /// The answer of the framework, or a refusal in its place. Requests of HTTP/1.1 come here checked already.
    static Mono<Void> guard(Mono<Void> answer, Connection stream) {
        if (!(stream instanceof HttpServerRequest request && stream instanceof HttpServerResponse response)
                || request.version().majorVersion() < 2) {
            return answer;
        }
        return problemWith(request)
                .map(problem -> refuse(request, response, problem))
                .orElse(answer);
    }

    private static Optional<Problem> problemWith(HttpServerRequest request) {
        return RequestCheck.problemWith(request.method().name(), request.uri(), request.requestHeaders());
    }

    private static Mono<Void> refuse(HttpServerRequest request, HttpServerResponse response, Problem problem) {
        var body = ProblemJson.bytes(problem, null);
        response.status(problem.type().status().value())
                .responseHeaders()
                .set(RequestCheck.refusal(problem, request.requestHeaders(), body.length));
        return response.sendObject(Unpooled.wrappedBuffer(body)).then();
    }
}
