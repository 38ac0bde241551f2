package lt.klasteriai.cms.delivery.problem;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Problems as bytes of `application/problem+json`.
public final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ProblemJson() {}

    /// @param instance the path that was asked for; null where the request had none that could be read
    public static byte[] bytes(Problem problem, @Nullable String instance) {
        var type = problem.type();
        var json = MAPPER.createObjectNode()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status().value())
                .put("detail", problem.detail());
        if (instance != null) {
            json.put("instance", instance);
        }
        if (!problem.errors().isEmpty()) {
            addErrors(json, problem);
        }
        return MAPPER.writeValueAsBytes(json);
    }

    private static void addErrors(ObjectNode json, Problem problem) {
        var errors = json.putArray("errors");
        for (var error : problem.errors()) {
            errors.addObject()
                    .putNull("pointer")
                    .put("parameter", error.parameter())
                    .put("code", error.code())
                    .put("detail", error.detail());
        }
    }
}
