package lt.klasteriai.cms.delivery.connection;

import io.netty.util.AsciiString;
import java.util.List;
import lt.klasteriai.cms.delivery.answer.HeaderField;
import lt.klasteriai.cms.delivery.answer.HttpDate;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// The headers that every answer carries, and the answer to a browser that asks whether its script may read.
///
/// Not the framework's CORS support, since that makes answers vary by `Origin`, on which no shared cache should key.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommonHeaders implements WebFilter {

    private static final String READABLE_BY_SCRIPTS =
            "ETag, Last-Modified, Content-Language, Location, Retry-After, " + RequestId.HEADER;

    /// Those that are the same in all answers.
    static final List<HeaderField> FIELDS = List.of(
            field(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            field(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READABLE_BY_SCRIPTS),
            field("X-Content-Type-Options", "nosniff"));

    private static HeaderField field(String name, String value) {
        return new HeaderField(AsciiString.cached(name), AsciiString.cached(value));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set(
                RequestId.HEADER,
                RequestId.of(exchange.getRequest().getHeaders().getFirst(RequestId.HEADER)));
        headers.set(HttpHeaders.DATE, HttpDate.now().toString());
        FIELDS.forEach(
                field -> headers.set(field.name().toString(), field.value().toString()));
        return isPreflight(exchange.getRequest()) ? permit(exchange) : chain.filter(exchange);
    }

    private static boolean isPreflight(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaders().getAccessControlRequestMethod() != null;
    }

    private static Mono<Void> permit(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        headers.set("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since, " + RequestId.HEADER);
        headers.setAccessControlMaxAge(86_400);
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }
}
