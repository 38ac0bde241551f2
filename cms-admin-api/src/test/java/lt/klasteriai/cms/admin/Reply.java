package lt.klasteriai.cms.admin;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program answered.
public record Reply(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    /// The first header of this name; empty when there is none.
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// The body as JSON.
    public JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /// A text in the JSON of the body.
    ///
    /// @param pointer a JSON Pointer
    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    /// The last part of a problem's type, e.g. `not-found`.
    public String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? text("/type").replace("/problems/", "")
                : "";
    }
}
