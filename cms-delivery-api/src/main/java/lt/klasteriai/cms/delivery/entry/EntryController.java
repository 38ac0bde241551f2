package lt.klasteriai.cms.delivery.entry;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.parameter.Parameters;
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

    private final Answering answering;
    private final Clock clock;

    @GetMapping(path = "/v1/{type}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(@PathVariable String type, ServerHttpRequest request) {
        var query = ListQuery.parse(TypeInPath.of(type), Parameters.of(request).values());
        return answering.answer(
                request, query.neededSequence(), snapshot -> ListAnswer.of(snapshot, query, clock.instant()));
    }

    @GetMapping(path = "/v1/{type}/{slugOrId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> entry(@PathVariable String type, @PathVariable String slugOrId, ServerHttpRequest request) {
        var query = EntryQuery.parse(
                TypeInPath.of(type), slugOrId, Parameters.of(request).values());
        return answering.look(
                request,
                query.view().neededSequence(),
                snapshot -> EntryAnswer.of(snapshot, query, clock.instant(), Parameters.of(request)));
    }
}
