package lt.klasteriai.cms.admin.openapi;

import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// The API's description.
@RestController
@RequiredArgsConstructor
class OpenApiController {

    private final Routes routes;

    @GetMapping("/openapi.json")
    @Operation("This description")
    ObjectNode description() {
        return new OpenApi().describe(routes.all());
    }
}
