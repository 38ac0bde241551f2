package lt.klasteriai.cms.core.difference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What stands in each locale, field by field: the texts that translators care for. A field that holds texts deeper
/// down, such as a list of questions, counts as one. Slugs are no translations.
///
/// @param fields by the pointer of the field, then by locale; only what is there
public record Texts(SortedMap<String, Map<LocaleTag, JsonNode>> fields) {

    private static final Set<String> NO_TEXTS = Set.of("slug");

    /// The pointers of the fields of this type that may hold texts.
    public static Set<String> fieldsOf(ContentType type) {
        var pointers = new TreeSet<String>();
        Shape.ofType(type).fields().stream()
                .filter(field -> !NO_TEXTS.contains(field.name()) && isLocalized(field.shape()))
                .forEach(field -> pointers.add("/" + field.name()));
        return pointers;
    }

    /// The texts in content of this type, as the codec writes it.
    public static Texts of(ContentType type, ObjectNode content) {
        var found = new TreeMap<String, Map<LocaleTag, JsonNode>>();
        for (var field : Shape.ofType(type).fields()) {
            var value = content.path(field.name());
            if (!value.isMissingNode() && !NO_TEXTS.contains(field.name()) && isLocalized(field.shape())) {
                found.put("/" + field.name(), byLocale(field.shape(), value));
            }
        }
        return new Texts(found);
    }

    /// The texts of one field by locale.
    public Map<LocaleTag, JsonNode> in(String field) {
        return fields.getOrDefault(field, Map.of());
    }

    private static boolean isLocalized(Shape shape) {
        return switch (shape) {
            case LocalizedOf _ -> true;
            case ListOf list -> isLocalized(list.element());
            case RecordOf owner -> owner.fields().stream().anyMatch(field -> isLocalized(field.shape()));
            default -> false;
        };
    }

    private static Map<LocaleTag, JsonNode> byLocale(Shape shape, JsonNode value) {
        var texts = new EnumMap<LocaleTag, JsonNode>(LocaleTag.class);
        for (var locale : LocaleTag.values()) {
            var found = JsonNodeFactory.instance.arrayNode();
            collect(shape, value, locale, found);
            if (!found.isEmpty()) {
                texts.put(locale, found);
            }
        }
        return texts;
    }

    private static void collect(Shape shape, JsonNode value, LocaleTag locale, ArrayNode found) {
        switch (shape) {
            case LocalizedOf _ -> {
                if (value.has(locale.tag())) {
                    found.add(value.path(locale.tag()));
                }
            }
            case ListOf list -> value.values().forEach(each -> collect(list.element(), each, locale, found));
            case RecordOf owner ->
                owner.fields().forEach(each -> collect(each.shape(), value.path(each.name()), locale, found));
            default -> {}
        }
    }
}
