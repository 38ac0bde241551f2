package lt.klasteriai.cms.delivery.answer;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers a request with bytes, or with 304 when the caller has them already.
@Component
public class Answering {

    private final Clock clock;
    private final CachePolicy cachePolicy;

    Answering(DeliveryProperties properties, Clock clock) {
        this.clock = clock;
        this.cachePolicy = new CachePolicy(properties.cache(), clock);
    }

    /// @param request the headers of the request
    public ResponseEntity<byte[]> answer(HttpHeaders request, Answer answer) {
        var text = answer.body().getBytes(StandardCharsets.UTF_8);
        var encoding = Encoding.of(text, request.getOrEmpty(HttpHeaders.ACCEPT_ENCODING));
        var tag = EntityTag.of(text, encoding);
        var headers = headers(answer, tag);
        if (isKnown(request, tag, headers.getLastModified())) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        var body = encoding.encode(text);
        headers.setContentType(answer.type());
        headers.setContentLength(body.length);
        if (encoding == Encoding.GZIP) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return new ResponseEntity<>(body, headers, HttpStatus.OK);
    }

    private HttpHeaders headers(Answer answer, EntityTag tag) {
        var headers = new HttpHeaders();
        var changedAt = answer.changedAt();
        headers.setETag(tag.quoted());
        headers.setCacheControl(cachePolicy.header(answer.freshness()));
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (changedAt != null && isOver(changedAt)) {
            headers.setLastModified(changedAt);
        }
        if (!answer.languages().isEmpty()) {
            headers.set(
                    HttpHeaders.CONTENT_LANGUAGE,
                    answer.languages().stream().map(LocaleTag::tag).collect(joining(", ")));
        }
        if (!answer.keys().isEmpty()) {
            headers.set("Surrogate-Key", String.join(" ", answer.keys()));
        }
        return headers;
    }

    /// The header knows whole seconds only. While the second of the change still runs, another change may come in it
    /// that the header could not tell from this one; so it is not named before.
    private boolean isOver(Instant changedAt) {
        return !changedAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).isAfter(clock.instant());
    }

    private static boolean isKnown(HttpHeaders request, EntityTag tag, long lastModified) {
        var tags = request.getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return tag.matches(tags);
        }
        return lastModified >= 0 && request.getIfModifiedSince() >= lastModified;
    }
}
