package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.optional;
import static lt.klasteriai.cms.core.importing.Column.required;
import static lt.klasteriai.cms.core.importing.Column.same;

import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `events.json`: events of whole days, in the zone of their country.
final class EventRows {

    /// Countries of one zone that events have been in. Others must name theirs in the field `zone`.
    private static final Map<String, String> ZONES = Map.of(
            "BE", "Europe/Brussels",
            "DE", "Europe/Berlin",
            "EE", "Europe/Tallinn",
            "IL", "Asia/Jerusalem",
            "LT", "Europe/Vilnius",
            "LV", "Europe/Riga",
            "PL", "Europe/Warsaw");

    static final FileKind KIND = FileKind.keyed(
            ContentType.EVENTS,
            required("title", "/title", ValueReader.AS_IS),
            required("starts", "/starts", EventRows::day),
            optional("ends", "/ends", EventRows::day),
            optional("zone", "/starts/zone", ValueReader.AS_IS),
            same("organisers"),
            same("venue"),
            same("address"),
            same("country"));

    private EventRows() {}

    private static JsonNode day(JsonNode value, ValueReader.Around around) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", Values.text(value))
                .put("zone", zone(around));
    }

    private static String zone(ValueReader.Around around) {
        var country = around.row().path("country").asString("LT");
        var zone = around.row().path("zone").asString(ZONES.getOrDefault(country, ""));
        if (zone.isEmpty()) {
            throw new BadValue("zone-needed", "say in the field zone which clocks hold there, such as Europe/Paris");
        }
        return zone;
    }
}
