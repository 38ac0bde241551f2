package lt.klasteriai.cms.delivery.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.follower.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Spares readers the items that they have (RFC 3229 with the instance manipulation `feed`): they get those made since
/// the feed whose tag they send. A tag that this node did not give lately is answered with the whole feed, and so is
/// one of a feed that items enter by the clock alone.
@Component
@RequiredArgsConstructor
class NewerItems {

    private static final String A_IM = "A-IM";
    private static final String FEED = "feed";
    private static final int MOST_TAGS = 20_000;

    private final Answering answering;
    private final Reading reading;

    /// The newest publication that was visible when a tag was given.
    private final Cache<String, Long> tags =
            Caffeine.newBuilder().maximumSize(MOST_TAGS).build();

    static boolean areWanted(ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(A_IM).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .anyMatch(FEED::equalsIgnoreCase);
    }

    ResponseEntity<byte[]> answer(ServerHttpRequest request, FeedAnswers.Asked asked) {
        long visible = reading.sequence();
        var whole = answering.answer(request, asked.neededSequence(), asked::whole);
        var known = known(request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH));
        remember(whole.getHeaders().getETag(), visible);
        return known == null || asked.dependsOnClock() || whole.getStatusCode() != HttpStatus.OK
                ? whole
                : newer(whole.getHeaders(), reading.read(snapshot -> asked.newerThan(known, snapshot)));
    }

    private @Nullable Long known(List<String> tags) {
        return tags.size() == 1 ? this.tags.getIfPresent(tags.getFirst().strip()) : null;
    }

    private void remember(@Nullable String tag, long sequence) {
        if (tag != null) {
            tags.asMap().merge(tag, sequence, Math::max);
        }
    }

    private static ResponseEntity<byte[]> newer(HttpHeaders whole, String items) {
        var headers = new HttpHeaders();
        whole.forEach(headers::addAll);
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        headers.setCacheControl("no-store, im");
        headers.set("IM", FEED);
        return new ResponseEntity<>(items.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.IM_USED);
    }
}
