package lt.klasteriai.cms.core.importing;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The deadline of a call as a file gives it: a day, which means 17:00 in Brussels.
final class Deadlines {

    private static final String TIME = "17:00";
    private static final String ZONE = "Europe/Brussels";

    private Deadlines() {}

    /// The stages of the call. A deadline that has moved keeps its history; further stages stay as editors made them.
    static JsonNode read(JsonNode value, ValueReader.Around around) {
        var date = Values.text(value);
        var former = around.before().path(0).path("deadlines").path(0);
        if (former.path("date").asString("").equals(date)) {
            return around.before();
        }
        var deadline = at(date);
        if (former.isObject()) {
            deadline.set("revisions", historyWith((ObjectNode) former));
        }
        return withFirstDeadline(around.before(), deadline);
    }

    private static ObjectNode at(String date) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", date)
                .put("time", TIME)
                .put("zone", ZONE);
    }

    private static JsonNode historyWith(ObjectNode former) {
        var history = JsonNodeFactory.instance.arrayNode();
        former.path("revisions").forEach(history::add);
        var change = history.addObject();
        change.set("was", former.deepCopy().without("revisions"));
        change.put("changedAt", Instant.now().toString());
        return history;
    }

    private static JsonNode withFirstDeadline(JsonNode before, ObjectNode deadline) {
        if (!before.path(0).path("deadlines").isArray()) {
            var stages = JsonNodeFactory.instance.arrayNode();
            stages.addObject().putArray("deadlines").add(deadline);
            return stages;
        }
        var stages = before.deepCopy();
        stages.path(0).path("deadlines").asArray().set(0, deadline);
        return stages;
    }
}
