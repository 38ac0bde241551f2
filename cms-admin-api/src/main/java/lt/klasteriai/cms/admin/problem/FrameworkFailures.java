package lt.klasteriai.cms.admin.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What the framework found wrong with a request, in our words: its own name classes and guess at causes.
final class FrameworkFailures {

    private FrameworkFailures() {}

    /// Empty when the failure is none of the caller's making.
    static Optional<ResponseEntity<ProblemDetail>> answer(Exception failure) {
        return switch (failure) {
            case HttpRequestMethodNotSupportedException method -> Optional.of(methodNotAllowed(method));
            case HttpMediaTypeNotSupportedException kind -> Optional.of(unsupported(kind));
            case HttpMediaTypeNotAcceptableException kind -> Optional.of(notAcceptable(kind));
            case MissingRequestHeaderException header -> Optional.of(headerMissing(header.getHeaderName()));
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(mismatched(mismatch));
            case HttpMessageNotReadableException _ ->
                Optional.of(new Answer(ProblemType.INVALID_JSON, "The request needs a body of JSON.").build());
            case ErrorResponse other
            when other.getStatusCode().value() < 500 ->
                Optional.of(byStatus(other.getStatusCode().value()));
            case ServletRequestBindingException _, InvalidParameterException _ -> Optional.of(byStatus(400));
            default -> Optional.empty();
        };
    }

    static ResponseEntity<ProblemDetail> byStatus(int status) {
        var type = ProblemType.ofStatus(status);
        return new Answer(type, type.detailByDefault()).build();
    }

    private static ResponseEntity<ProblemDetail> methodNotAllowed(HttpRequestMethodNotSupportedException failure) {
        var allowed = Optional.ofNullable(failure.getSupportedHttpMethods()).orElseGet(Set::of).stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return new Answer(ProblemType.METHOD_NOT_ALLOWED, "Here one can use " + allowed + ".")
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private static ResponseEntity<ProblemDetail> unsupported(HttpMediaTypeNotSupportedException failure) {
        return new Answer(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The body must be " + names(failure.getSupportedMediaTypes()) + "; say so in Content-Type.")
                .build();
    }

    private static ResponseEntity<ProblemDetail> notAcceptable(HttpMediaTypeNotAcceptableException failure) {
        return new Answer(
                        ProblemType.NOT_ACCEPTABLE,
                        "The answer can be had as " + names(failure.getSupportedMediaTypes()) + " only.")
                .build();
    }

    private static String names(List<? extends MimeType> types) {
        return types.isEmpty()
                ? "application/json"
                : types.stream()
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }

    private static ResponseEntity<ProblemDetail> headerMissing(String name) {
        if (!name.equals(HttpHeaders.IF_MATCH)) {
            return byStatus(400);
        }
        return new Answer(
                        ProblemType.VERSION_REQUIRED,
                        "Send the entry's ETag as If-Match, so that nobody's change is lost.")
                .build();
    }

    private static ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException failure) {
        var parameter = failure.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return parameter.getParameterType() == ContentType.class
                    ? new Answer(ProblemType.UNKNOWN_TYPE, "The content types are " + types() + ".").build()
                    : byStatus(404);
        }
        var fault = Fault.in(
                nameOf(failure), "invalid-value", reason(failure).orElse("This is not a value that it can have."));
        return new Answer(ProblemType.INVALID_PARAMETER, fault.parameter() + ": " + fault.detail())
                .with(List.of(fault))
                .build();
    }

    private static String nameOf(MethodArgumentTypeMismatchException failure) {
        var query = failure.getParameter().getParameterAnnotation(RequestParam.class);
        var header = failure.getParameter().getParameterAnnotation(RequestHeader.class);
        if (query != null && !query.name().isEmpty()) {
            return query.name();
        }
        return header != null && !header.name().isEmpty() ? header.name() : failure.getName();
    }

    /// What our own value objects say when they refuse a text; others' words stay inside.
    private static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAValue refused) {
                return Optional.ofNullable(refused.getMessage());
            }
        }
        return Optional.empty();
    }

    private static String types() {
        return Arrays.stream(ContentType.values()).map(ContentType::segment).collect(Collectors.joining(", "));
    }
}
