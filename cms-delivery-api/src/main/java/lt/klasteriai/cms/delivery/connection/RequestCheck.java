package lt.klasteriai.cms.delivery.connection;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import org.springframework.http.MediaType;

/// What a request must be like for anybody to look at it more closely.
final class RequestCheck {

    static final int LONGEST_TARGET = 8_192;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private RequestCheck() {}

    /// The reason to refuse a request whose headers have been read; empty when there is none.
    static Optional<Problem> problemWith(String method, String target, HttpHeaders headers) {
        if (target.length() > LONGEST_TARGET) {
            return Optional.of(tooLong());
        }
        if (!RequestTarget.readable(target)) {
            return Optional.of(new Problem(
                    ProblemType.INVALID_REQUEST,
                    "The address is not a valid URI in UTF-8; check its percent-encoding."));
        }
        return hasBody(headers) ? Optional.of(unwantedBody(method)) : Optional.empty();
    }

    static Problem tooLong() {
        return new Problem(
                ProblemType.ADDRESS_TOO_LONG, "The address is longer than " + LONGEST_TARGET + " characters.");
    }

    /// The headers of a refusal.
    ///
    /// @param asked those of the request
    /// @param length of its body in bytes
    static HttpHeaders refusal(Problem problem, HttpHeaders asked, int length) {
        var headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, String.valueOf(length))
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .set(RequestId.HEADER, RequestId.of(asked.get(RequestId.HEADER)));
        return problem.type() == ProblemType.METHOD_NOT_ALLOWED
                ? headers.set(HttpHeaderNames.ALLOW, "GET, HEAD, OPTIONS")
                : headers;
    }

    private static boolean hasBody(HttpHeaders headers) {
        var length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        return headers.contains(HttpHeaderNames.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /// Nobody waits for a body, which could take for ever to come.
    private static Problem unwantedBody(String method) {
        return METHODS.contains(method)
                ? new Problem(ProblemType.INVALID_REQUEST, "Requests here have no body.")
                : new Problem(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "The method " + method + " is not allowed here; use GET or HEAD.");
    }
}
