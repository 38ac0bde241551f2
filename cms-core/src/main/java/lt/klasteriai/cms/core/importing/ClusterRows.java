package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.optional;
import static lt.klasteriai.cms.core.importing.Column.required;
import static lt.klasteriai.cms.core.importing.Column.same;

import java.util.Locale;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `clusters.json`: the directory of clusters.
final class ClusterRows {

    static final FileKind KIND = FileKind.keyed(
            ContentType.CLUSTERS,
            required("name", "/title", ValueReader.AS_IS),
            same("kind"),
            optional("founded", "/established", ValueReader.AS_IS),
            same("coordinator"),
            same("website"),
            optional("label", "/labels", ClusterRows::labels),
            optional("recognisedBy", "/labels", ClusterRows::labels));

    private ClusterRows() {}

    /// Both fields fill one list, so either reads both: `ESCA Bronze` has a level, a recognition has none.
    private static JsonNode labels(JsonNode value, ValueReader.Around around) {
        var labels = JsonNodeFactory.instance.arrayNode();
        var label = around.row().path("label");
        if (!Values.isAbsent(label)) {
            labels.add(label(Values.text(label)));
        }
        for (var recognition : Values.texts(around.row().path("recognisedBy"))) {
            labels.addObject().put("scheme", recognition);
        }
        return labels;
    }

    private static JsonNode label(String schemeAndLevel) {
        int space = schemeAndLevel.lastIndexOf(' ');
        if (space < 0) {
            throw new BadValue("not-a-label", "a label is a scheme and a level, such as ESCA Bronze");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("scheme", schemeAndLevel.substring(0, space))
                .put("level", schemeAndLevel.substring(space + 1).toLowerCase(Locale.ROOT));
    }
}
