package lt.klasteriai.cms.delivery.problem;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/// Turns every failure, the framework's own ones too, into a problem. Nothing of an unforeseen failure reaches the
/// caller but that it happened; the log has the rest under the request's id.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
@Slf4j
class ProblemHandler implements WebExceptionHandler {

    private static final Set<HttpMethod> ALLOWED = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final List<ProblemTranslation> translations;

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var problem = problemOf(failure);
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            log.error("Request {} failed", exchange.getLogPrefix(), failure);
        }
        return write(exchange, problem);
    }

    private Problem problemOf(Throwable failure) {
        if (failure instanceof RequestRefused refused) {
            return refused.problem();
        }
        return translations.stream()
                .flatMap(each -> each.translate(failure).stream())
                .findFirst()
                .orElseGet(() -> frameworkProblem(failure));
    }

    private static Problem frameworkProblem(Throwable failure) {
        var type = failure instanceof ResponseStatusException status
                ? ProblemType.of(status.getStatusCode().value())
                : ProblemType.INTERNAL_ERROR;
        return new Problem(type, detail(type, failure));
    }

    private static String detail(ProblemType type, Throwable failure) {
        return switch (type) {
            case NOT_FOUND -> "Nothing is published at this address.";
            case METHOD_NOT_ALLOWED ->
                "The method "
                        + (failure instanceof MethodNotAllowedException method ? method.getHttpMethod() : "used")
                        + " is not allowed here; use GET or HEAD.";
            case NOT_ACCEPTABLE -> "This address answers in one form only; leave the Accept header away.";
            case INTERNAL_ERROR -> "The request could not be answered. Tell us its X-Request-Id if it happens again.";
            default -> "The request is not one that can be answered.";
        };
    }

    private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        var headers = response.getHeaders();
        var bytes = ProblemJson.bytes(problem, exchange.getRequest().getURI().getRawPath());
        response.setStatusCode(problem.type().status());
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(bytes.length);
        headers.setCacheControl("no-store");
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            headers.setAllow(ALLOWED);
        }
        if (problem.retryAfterSeconds() != null) {
            headers.set("Retry-After", problem.retryAfterSeconds().toString());
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }
}
