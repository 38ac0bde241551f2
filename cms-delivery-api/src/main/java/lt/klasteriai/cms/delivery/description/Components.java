package lt.klasteriai.cms.delivery.description;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.node.ObjectNode;

/// The named schemas of the description: delivered entries, and what answers are made of besides them.
final class Components {

    static final String ENTRY = "Entry";
    static final String CHANGE = "Change";
    static final String PAGE_INFO = "PageInfo";
    static final String REDIRECT = "Redirect";
    static final String TAXONOMY_TERM = "TaxonomyTerm";
    static final String PROBLEM = "Problem";

    private static final String PUBLISHED = "Published";
    private static final String WITHDRAWN = "Withdrawn";
    private static final String FAULT = "Fault";

    private Components() {}

    static ObjectNode schemas() {
        var schemas = Schemas.deliveredComponents();
        schemas.set(ENTRY, entry());
        schemas.set(PAGE_INFO, pageInfo());
        schemas.set(PUBLISHED, change("published", "entry", Json.reference(ENTRY)));
        schemas.set(WITHDRAWN, change("withdrawn"));
        schemas.set(CHANGE, choice("change", "published", PUBLISHED, "withdrawn", WITHDRAWN));
        schemas.set(REDIRECT, redirect());
        schemas.set(TAXONOMY_TERM, term());
        schemas.set(FAULT, fault());
        schemas.set(PROBLEM, problem());
        return schemas;
    }

    /// The languages of content.
    static ObjectNode locale() {
        return Json.words(Arrays.stream(LocaleTag.values()).map(LocaleTag::tag).toList());
    }

    static ObjectNode segments(Stream<ContentType> types) {
        return Json.words(types.map(ContentType::segment).toList());
    }

    private static ObjectNode entry() {
        var namesAndSchemas = Arrays.stream(ContentType.values())
                .flatMap(type -> Stream.of(type.segment(), Schemas.deliveredName(type)))
                .toArray(String[]::new);
        return choice("type", namesAndSchemas);
    }

    /// One of several objects, told apart by a property.
    ///
    /// @param wordsAndComponents the word that the property has and the name of the schema, by turns
    private static ObjectNode choice(String property, String... wordsAndComponents) {
        var schema = Json.object();
        var alternatives = schema.putArray("oneOf");
        var mapping =
                schema.putObject("discriminator").put("propertyName", property).putObject("mapping");
        for (int at = 0; at < wordsAndComponents.length; at += 2) {
            var reference = Json.reference(wordsAndComponents[at + 1]);
            alternatives.add(reference);
            mapping.put(wordsAndComponents[at], reference.path("$ref").stringValue());
        }
        return schema;
    }

    private static ObjectNode pageInfo() {
        var page = Json.record(
                "size",
                Json.integer(1, Limits.PAGE_SIZE),
                "next",
                Json.nullableString(),
                "previous",
                Json.nullableString());
        return Json.optional(page, "total", Json.integer(0, null));
    }

    private static ObjectNode change(String word, Object... more) {
        var always = List.of(
                "sequence",
                Json.integer(1, null),
                "change",
                Json.constant(word),
                "id",
                Json.string(),
                "type",
                segments(Arrays.stream(ContentType.values())),
                "locale",
                locale());
        return Json.record(Stream.concat(always.stream(), Stream.of(more)).toArray());
    }

    private static ObjectNode redirect() {
        return Json.record(
                "type", segments(ContentType.listed().stream()),
                "locale", locale(),
                "from", Json.string(),
                "to", Json.string());
    }

    private static ObjectNode term() {
        var term = Json.record("id", Json.string(), "locale", locale(), "name", Json.string(), "key", Json.string());
        Json.optional(term, "broader", Json.reference("Reference"));
        return Json.optional(term, "rank", Json.integer(0, null));
    }

    private static ObjectNode fault() {
        return Json.record(
                "pointer", Json.nullableString(),
                "parameter", Json.nullableString(),
                "code", Json.string(),
                "detail", Json.string());
    }

    private static ObjectNode problem() {
        var problem = Json.record(
                "type", Json.string(),
                "title", Json.string(),
                "status", Json.integer(400, 599),
                "detail", Json.string());
        Json.optional(problem, "instance", Json.string());
        return Json.optional(problem, "errors", Json.arrayOf(Json.reference(FAULT)));
    }
}
