package lt.klasteriai.cms.delivery.feed;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.entry.TypeInPath;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Answers feed readers. Whatever they say they accept, they get the feed: many say it wrongly.
@RestController
@RequiredArgsConstructor
class FeedController {

    private final Answering answering;
    private final FeedAnswers answers;
    private final NewerItems newerItems;
    private final Clock clock;

    @GetMapping("/feeds/{type}.rss")
    ResponseEntity<byte[]> rss(@PathVariable String type, ServerHttpRequest request) {
        return feed(type, FeedFormat.RSS, request);
    }

    @GetMapping("/feeds/{type}.atom")
    ResponseEntity<byte[]> atom(@PathVariable String type, ServerHttpRequest request) {
        return feed(type, FeedFormat.ATOM, request);
    }

    @GetMapping("/feeds/{type}.json")
    ResponseEntity<byte[]> json(@PathVariable String type, ServerHttpRequest request) {
        return feed(type, FeedFormat.JSON, request);
    }

    private ResponseEntity<byte[]> feed(String segment, FeedFormat format, ServerHttpRequest request) {
        var type = TypeInPath.of(segment);
        var parameters = Parameters.of(request);
        var query = FeedQuery.parse(type, format, parameters, clock.instant());
        var asked = answers.request(query, format, parameters);
        return NewerItems.areWanted(request)
                ? newerItems.answer(request, asked)
                : answering.answer(request, asked.neededSequence(), asked::whole);
    }
}
