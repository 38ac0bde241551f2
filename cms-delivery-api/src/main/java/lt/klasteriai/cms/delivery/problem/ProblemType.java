package lt.klasteriai.cms.delivery.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Every kind of problem that the delivery API answers. Its URI is a promise: it never changes and none is reused.
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter of the request is wrong"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Published content can only be read"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer does not exist in the form asked for"),
    WITHDRAWN(HttpStatus.GONE, "The entry has been withdrawn"),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is too long"),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The request's headers are too large"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "Too much is asked at once"),
    NOT_READY(HttpStatus.SERVICE_UNAVAILABLE, "The content is not loaded yet"),
    SEQUENCE_NOT_REACHED(HttpStatus.SERVICE_UNAVAILABLE, "The publication asked for is not visible here yet");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /// The problem's `type`, relative to the host that answers.
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The kind that stands for all failures with this status that have no kind of their own.
    static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }
}
