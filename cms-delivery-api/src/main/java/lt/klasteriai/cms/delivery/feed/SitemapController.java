package lt.klasteriai.cms.delivery.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Answers search engines.
@RestController
@RequiredArgsConstructor
class SitemapController {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Answering answering;
    private final Sitemaps sitemaps;
    private final DeliveryProperties delivery;
    private final Clock clock;

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(ServerHttpRequest request) {
        Parameters.of(request).only();
        var text = "User-agent: *\nAllow: /\n\nSitemap: " + delivery.absolute("/sitemap.xml") + "\n";
        return answering.answer(request, () -> answer(text, TEXT, Set.of(Answer.PROGRAM), Optional.empty()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(ServerHttpRequest request) {
        Parameters.of(request).only();
        return answering.answer(
                request, snapshot -> answer(sitemaps.index(snapshot, clock.instant()), XML, lists(), Optional.empty()));
    }

    @GetMapping("/sitemap-news.xml")
    ResponseEntity<byte[]> news(ServerHttpRequest request) {
        Parameters.of(request).only();
        return answering.answer(request, snapshot -> news(snapshot, clock.instant()));
    }

    private Answer news(Snapshot snapshot, Instant now) {
        var keys = Set.of(Answer.listKey(ContentType.NEWS.segment()));
        var recent = Sitemaps.recent(snapshot, now);
        return answer(sitemaps.news(recent), XML, keys, Sitemaps.nextToLeave(recent));
    }

    @GetMapping("/sitemaps/{type}-{file:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<byte[]> file(@PathVariable String type, @PathVariable int file, ServerHttpRequest request) {
        Parameters.of(request).only();
        var listed =
                ContentType.find(type).filter(ContentType.listed()::contains).orElseThrow(SitemapController::unknown);
        return answering.answer(
                request,
                snapshot -> sitemaps.file(snapshot, listed, file, clock.instant())
                        .map(text -> answer(text, XML, Set.of(Answer.listKey(type)), Optional.empty()))
                        .orElseThrow(SitemapController::unknown));
    }

    private static RequestRefused unknown() {
        return new RequestRefused(
                new Problem(ProblemType.NOT_FOUND, "There is no such sitemap; /sitemap.xml lists those there are."));
    }

    private static Set<String> lists() {
        var keys = new TreeSet<String>();
        ContentType.listed().forEach(type -> keys.add(Answer.listKey(type.segment())));
        return keys;
    }

    private static Answer answer(String text, MediaType type, Set<String> keys, Optional<Instant> clock) {
        return Answer.builder()
                .body(text)
                .type(type)
                .languages(Set.of())
                .freshness(new Freshness.UntilChanged(clock))
                .keys(keys)
                .build();
    }
}
