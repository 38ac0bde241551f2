package lt.klasteriai.cms.delivery.feed;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers feed readers. Whatever they say they accept, they get the feed: many say it wrongly.
@RestController
@RequiredArgsConstructor
class FeedController {

    private final Answering answering;
    private final NewsFeed newsFeed;
    private final Clock clock;

    @GetMapping("/feeds/news.rss")
    ResponseEntity<byte[]> news(ServerHttpRequest request) {
        var query = FeedQuery.parse(ContentType.NEWS, Parameters.of(request));
        return answering.answer(request, snapshot -> answer(snapshot, query, request));
    }

    private Answer answer(Snapshot snapshot, FeedQuery query, ServerHttpRequest request) {
        var page = snapshot.list(query.entries(), clock.instant());
        var moment = page.moment();
        return Answer.builder()
                .body(RssWriter.write(newsFeed.of(request, query, page)))
                .type(MediaType.parseMediaType(RssWriter.MEDIA_TYPE + ";charset=UTF-8"))
                .languages(EnumSet.of(query.locale()))
                .changedAt(snapshot.publishedAt(page.sequence()).orElse(null))
                .freshness(new Freshness.UntilChanged(snapshot.nextClockChange(query.entries(), moment.now())))
                .keys(keys(page))
                .build();
    }

    private static Set<String> keys(Page page) {
        var keys = new TreeSet<String>();
        keys.add(Answer.listKey(ContentType.NEWS.segment()));
        page.items().forEach(version -> keys.add(Answer.entryKey(version.entry())));
        return keys;
    }
}
