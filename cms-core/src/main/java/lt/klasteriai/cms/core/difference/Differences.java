package lt.klasteriai.cms.core.difference;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.difference.Difference.Kind;
import lt.klasteriai.cms.core.difference.Words.Run;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.RichText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares two pieces of content place by place. Elements of lists are compared with what they were before, wherever
/// they stand now.
public final class Differences {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final List<Difference> found = new ArrayList<>();

    /// Where two values stand, and in which locale.
    private record Place(String from, String to, @Nullable LocaleTag locale) {

        private static final Place ROOT = new Place("", "", null);

        Place in(Field field) {
            return new Place(from + "/" + field.name(), to + "/" + field.name(), locale);
        }

        Place in(LocaleTag inner) {
            return new Place(from + "/" + inner.tag(), to + "/" + inner.tag(), inner);
        }

        Place at(int inFrom, int inTo) {
            return new Place(from + "/" + inFrom, to + "/" + inTo, locale);
        }
    }

    private Differences() {}

    /// In the order of the fields.
    ///
    /// @param from content of this type as the codec writes it
    /// @param to the same, at another time
    public static List<Difference> between(ContentType type, ObjectNode from, ObjectNode to) {
        var differences = new Differences();
        differences.compareFields(Shape.ofType(type), from, to, Place.ROOT);
        return List.copyOf(differences.found);
    }

    private void compare(Shape shape, JsonNode from, JsonNode to, Place place) {
        if (from.equals(to)) {
            return;
        }
        switch (shape) {
            case LocalizedOf localized -> compareLocales(localized, from, to, place);
            case ListOf list -> compareLists(list, elements(from), elements(to), place);
            case RecordOf owner when from.isObject() && to.isObject() -> compareFields(owner, from, to, place);
            default -> add(shape, from, to, place);
        }
    }

    private void compareFields(RecordOf shape, JsonNode from, JsonNode to, Place place) {
        for (var field : shape.fields()) {
            compare(field.shape(), from.path(field.name()), to.path(field.name()), place.in(field));
        }
    }

    private void compareLocales(LocalizedOf shape, JsonNode from, JsonNode to, Place place) {
        for (var locale : LocaleTag.values()) {
            compare(shape.value(), from.path(locale.tag()), to.path(locale.tag()), place.in(locale));
        }
    }

    private void compareLists(ListOf shape, List<JsonNode> from, List<JsonNode> to, Place place) {
        for (var step : Likeness.paired(Alignment.of(from, to), from, to)) {
            if (step.isKept()) {
                var at = place.at(step.from(), step.to());
                compare(shape.element(), from.get(step.from()), to.get(step.to()), at);
            } else if (step.isRemoved()) {
                add(shape.element(), from.get(step.from()), NOTHING, place.at(step.from(), step.from()));
            } else {
                add(shape.element(), NOTHING, to.get(step.to()), place.at(step.to(), step.to()));
            }
        }
    }

    private static List<JsonNode> elements(JsonNode list) {
        return List.copyOf(list.values());
    }

    private void add(Shape shape, JsonNode from, JsonNode to, Place place) {
        var kind = from.isMissingNode() ? Kind.ADDED : to.isMissingNode() ? Kind.REMOVED : Kind.CHANGED;
        found.add(new Difference(
                place.to(),
                place.from(),
                place.locale(),
                kind,
                from.isMissingNode() ? null : from,
                to.isMissingNode() ? null : to,
                kind == Kind.CHANGED ? words(shape, from, to) : List.of()));
    }

    private static List<Run> words(Shape shape, JsonNode from, JsonNode to) {
        return switch (shape) {
            case Scalar scalar
            when scalar.type() == String.class -> Words.between(from.stringValue(), to.stringValue());
            case RichTextValue _ -> Words.between(plain(from), plain(to));
            default -> List.of();
        };
    }

    private static String plain(JsonNode richText) {
        return MAPPER.treeToValue(richText.path("value"), RichText.class).text();
    }
}
