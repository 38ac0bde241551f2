package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.optional;
import static lt.klasteriai.cms.core.importing.Column.required;

import java.time.ZoneId;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `news.json`: news items with their text in Markdown.
final class NewsRows {

    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    static final FileKind KIND = FileKind.keyed(
            ContentType.NEWS,
            required("title", "/title", ValueReader.AS_IS),
            required("body", "/body", Values::localizedMarkdown),
            optional("published", "/originallyPublishedAt", NewsRows::beginningOfDay),
            optional("embargoedUntil", "/embargoedUntil", ValueReader.AS_IS),
            optional("expiresAt", "/expiresAt", ValueReader.AS_IS),
            new Column.References("clusters", "/clusters", ContentType.CLUSTERS),
            new Column.References("policyDocuments", "/policyDocuments", ContentType.POLICY_DOCUMENTS),
            new Column.References("events", "/events", ContentType.EVENTS));

    private NewsRows() {}

    private static JsonNode beginningOfDay(JsonNode day, ValueReader.Around around) {
        return JsonNodeFactory.instance.stringNode(
                Values.day(day).atStartOfDay(ZONE).toInstant().toString());
    }
}
