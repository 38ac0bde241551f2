package lt.klasteriai.cms.delivery.entry;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Lookup;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.follower.Reading;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Lists and single entries of every content type.
@RestController
@RequiredArgsConstructor
class EntryController {

    private final Reading reading;
    private final Answering answering;
    private final Clock clock;

    @GetMapping(path = "/v1/{type}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(@PathVariable String type, ServerHttpRequest request) {
        var query = ListQuery.parse(TypeInPath.of(type), Parameters.of(request).values());
        var answer = reading.at(query.neededSequence(), snapshot -> ListAnswer.of(snapshot, query, clock.instant()));
        return answering.answer(request.getHeaders(), answer);
    }

    @GetMapping(path = "/v1/{type}/{slugOrId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> entry(@PathVariable String type, @PathVariable String slugOrId, ServerHttpRequest request) {
        var query = EntryQuery.parse(
                TypeInPath.of(type), slugOrId, Parameters.of(request).values());
        return reading.look(query.view().neededSequence(), snapshot -> entry(snapshot, query, request));
    }

    private ResponseEntity<byte[]> entry(Snapshot snapshot, EntryQuery query, ServerHttpRequest request) {
        var moment = snapshot.moment(query.view(), clock.instant());
        return switch (snapshot.find(query, moment)) {
            case Lookup.Found found ->
                answering.answer(request.getHeaders(), EntryAnswer.of(snapshot, query.view(), found.version(), moment));
            case Lookup.Moved moved -> redirect(moved.version(), request);
            case Lookup.Gone gone ->
                throw new RequestRefused(
                        new Problem(ProblemType.WITHDRAWN, "This entry was public once and has been withdrawn."));
            case Lookup.Missing missing ->
                throw new RequestRefused(new Problem(ProblemType.NOT_FOUND, "No entry has this slug or id."));
        };
    }

    private static ResponseEntity<byte[]> redirect(PublishedVersion present, ServerHttpRequest request) {
        var path = "/v1/" + present.type().segment() + "/" + present.slug();
        var query = Optional.ofNullable(request.getURI().getRawQuery()).map(text -> "?" + text);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(path + query.orElse("")))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
