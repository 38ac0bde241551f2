package lt.klasteriai.cms.delivery;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads answers.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    public static JsonNode of(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    /// A property of each item of a list.
    public static List<String> each(HttpResponse<String> answer, String property) {
        return of(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path(property).asString())
                .toList();
    }
}
