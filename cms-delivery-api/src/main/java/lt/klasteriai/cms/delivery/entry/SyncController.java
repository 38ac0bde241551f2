package lt.klasteriai.cms.delivery.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.SyncItem;
import lt.klasteriai.cms.core.search.SyncPage;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All changes of the public state in order, for sites that keep a copy.
@RestController
@RequiredArgsConstructor
class SyncController {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int CHANGES = 100;

    private final Answering answering;
    private final Clock clock;

    @GetMapping(path = "/v1/sync", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sync(ServerHttpRequest request) {
        var since = Parameters.of(request).only("since").read("since", Function.identity());
        return answering.answer(
                request, snapshot -> answer(snapshot.sync(since.orElse(null), CHANGES), clock.instant()));
    }

    private static Answer answer(SyncPage page, Instant now) {
        var json = MAPPER.createObjectNode();
        var items = json.putArray("items");
        page.items().forEach(item -> items.add(change(item, now)));
        json.put("next", page.next()).put("more", page.more());
        return Answer.builder()
                .body(MAPPER.writeValueAsString(json))
                .type(MediaType.APPLICATION_JSON)
                .languages(Set.of())
                .freshness(new Freshness.AskAlways())
                .keys(Set.of("sync"))
                .build();
    }

    private static ObjectNode change(SyncItem item, Instant now) {
        var json = MAPPER.createObjectNode()
                .put("sequence", item.sequence())
                .put("change", item instanceof SyncItem.Published ? "published" : "withdrawn")
                .put("id", item.entry().value())
                .put("type", item.type().segment())
                .put("locale", item.locale().tag());
        if (item instanceof SyncItem.Published published) {
            json.set("entry", DeliveredEntry.at(now, published.version()));
        }
        return json;
    }
}
