package lt.klasteriai.cms.delivery.entry;

import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Former slugs and the present ones, for sites that redirect by themselves.
@RestController
@RequiredArgsConstructor
class RedirectController {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Answering answering;

    @GetMapping(path = "/v1/redirects", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> redirects(ServerHttpRequest request) {
        Parameters.of(request).only();
        return answering.answer(request, RedirectController::answer);
    }

    private static Answer answer(Snapshot snapshot) {
        var json = MAPPER.createObjectNode();
        var items = json.putArray("items");
        snapshot.moved(snapshot.sequence()).stream()
                .filter(version -> ContentType.listed().contains(version.type()))
                .forEach(version -> addMoves(items, version));
        json.put("sequence", snapshot.touchedMoves());
        return Answer.builder()
                .body(MAPPER.writeValueAsString(json))
                .type(MediaType.APPLICATION_JSON)
                .languages(Set.of())
                .changedAt(snapshot.publishedAt(snapshot.touchedMoves()).orElse(null))
                .freshness(new Freshness.UntilChanged(Optional.empty()))
                .keys(Set.of(Answer.REDIRECTS))
                .build();
    }

    private static void addMoves(ArrayNode items, PublishedVersion version) {
        for (var former : version.formerSlugs()) {
            items.addObject()
                    .put("type", version.type().segment())
                    .put("locale", version.locale().tag())
                    .put("from", former.value())
                    .put("to", version.slug().value());
        }
    }
}
