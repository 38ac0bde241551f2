package lt.klasteriai.cms.delivery.entry;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Full-text search over entries of all types.
@RestController
@RequiredArgsConstructor
class SearchController {

    private final Answering answering;
    private final Clock clock;

    @GetMapping(path = "/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> search(ServerHttpRequest request) {
        var query = SearchQuery.parse(Parameters.of(request).values());
        return answering.answer(
                request, query.neededSequence(), snapshot -> SearchAnswer.of(snapshot, query, clock.instant()));
    }
}
