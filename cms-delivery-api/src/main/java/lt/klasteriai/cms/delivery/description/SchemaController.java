package lt.klasteriai.cms.delivery.description;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.entry.TypeInPath;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Answers what entries and the API look like.
@RestController
@RequiredArgsConstructor
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Answering answering;
    private final OpenApi openApi;

    @GetMapping("/v1/schemas/{type}")
    ResponseEntity<byte[]> schema(@PathVariable String type, ServerHttpRequest request) {
        var asked = TypeInPath.of(type);
        return answer(request, () -> Schemas.delivered(asked), SCHEMA);
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openApi(ServerHttpRequest request) {
        return answer(request, openApi::document, MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> answer(
            ServerHttpRequest request, Supplier<? extends JsonNode> json, MediaType type) {
        Parameters.of(request).only();
        return answering.answer(
                request,
                () -> Answer.builder()
                        .body(json.get().toString())
                        .type(type)
                        .languages(Set.of())
                        .freshness(new Freshness.UntilChanged(Optional.empty()))
                        .keys(Set.of(Answer.PROGRAM))
                        .build());
    }
}
