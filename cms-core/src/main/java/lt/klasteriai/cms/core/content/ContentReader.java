package lt.klasteriai.cms.core.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.core.json.Characters;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON along a shape and gathers everything that is wrong with it. For one reading by one thread.
final class ContentReader {

    /// Deeper than any content; a guard for trees that were not parsed by [lt.klasteriai.cms.core.json.JsonBodies].
    private static final int MAX_DEPTH = 100;

    private static final int LONGEST_NAME_SHOWN = 100;
    private static final Scalar ID = new Scalar(EntryId.class, Kind.TEXT);
    private static final Scalar KEY = new Scalar(TermKey.class, Kind.TEXT);

    final Findings findings = new Findings();

    /// @return null when it is absent or wrong; wrong values leave a finding
    @Nullable
    Object read(Shape shape, JsonNode json, Pointer at) {
        if (json.isNull() || json.isMissingNode()) {
            return null;
        }
        return switch (shape) {
            case Scalar scalar -> Scalars.read(scalar, json, at, findings);
            case ReferenceTo reference -> Scalars.read(ID, json, at, findings);
            case TermOf term -> Scalars.read(KEY, json, at, findings);
            case RichTextValue richText -> new RichTextReader(this).read(json, at);
            case LocalizedOf localized -> readLocalized(localized, json, at);
            case ListOf list -> readList(list, json, at);
            case RecordOf owner -> readRecord(owner, json, at, null);
            case OneOf oneOf -> readOneOf(oneOf, json, at);
        };
    }

    private @Nullable Localized<?> readLocalized(LocalizedOf shape, JsonNode json, Pointer at) {
        if (!(json instanceof ObjectNode perLocale)) {
            findings.wrongType(at, "an object with a value per locale");
            return null;
        }
        var values = new EnumMap<LocaleTag, Object>(LocaleTag.class);
        for (var each : perLocale.properties()) {
            LocaleTag.find(each.getKey())
                    .ifPresentOrElse(
                            locale -> {
                                var value = unlessBlank(read(shape.value(), each.getValue(), at.to(locale)));
                                if (value != null) {
                                    values.put(locale, value);
                                }
                            },
                            () -> findings.add(
                                    named(at, each.getKey()), "unknown-locale", "The site has the locales lt and en."));
        }
        return new Localized<>(values);
    }

    private @Nullable List<Object> readList(ListOf shape, JsonNode json, Pointer at) {
        if (!(json instanceof ArrayNode array)) {
            findings.wrongType(at, "a list");
            return null;
        }
        var elements = new ArrayList<Object>(array.size());
        for (int i = 0; i < array.size(); i++) {
            int before = findings.count();
            var element = unlessBlank(read(shape.element(), array.get(i), at.to(i)));
            if (element != null) {
                elements.add(element);
            } else if (findings.count() == before) {
                findings.invalidValue(at.to(i), "A list has no empty places.");
            }
        }
        return elements;
    }

    private @Nullable Record readOneOf(OneOf shape, JsonNode json, Pointer at) {
        if (at.depth() > MAX_DEPTH) {
            findings.invalidValue(at, "This is nested too deeply.");
            return null;
        }
        var alternatives = shape.alternatives();
        var word = json.path(shape.property()).stringValue("");
        var alternative = alternatives.get(word);
        if (alternative == null) {
            findings.invalidValue(
                    at.to(shape.property()), "Must be one of: " + String.join(", ", alternatives.keySet()));
            return null;
        }
        return readRecord(alternative, json, at, shape.property());
    }

    /// @param discriminator a property that is allowed beside the fields; null when there is none
    @Nullable
    Record readRecord(RecordOf shape, JsonNode json, Pointer at, @Nullable String discriminator) {
        if (!(json instanceof ObjectNode object)) {
            findings.wrongType(at, "an object");
            return null;
        }
        int before = findings.count();
        refuseUnknown(shape, object, at, discriminator);
        var values = new HashMap<String, @Nullable Object>();
        for (var field : shape.fields()) {
            var value = readField(field, object.path(field.name()), at.to(field.name()));
            values.put(field.name(), discriminator == null ? unlessBlank(value) : value);
        }
        return findings.count() == before ? make(shape, values, at) : null;
    }

    private @Nullable Object readField(Field field, JsonNode json, Pointer at) {
        int before = findings.count();
        var value = read(field.shape(), json, at);
        if (value == null && field.required() && findings.count() == before) {
            findings.add(at, "required", "This must be given.");
        }
        return value;
    }

    /// Blank text means absent, but not among the alternatives that rich text is made of: there a blank parts words.
    private static @Nullable Object unlessBlank(@Nullable Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private void refuseUnknown(RecordOf shape, ObjectNode json, Pointer at, @Nullable String discriminator) {
        var known = shape.fields().stream().map(Field::name).collect(Collectors.toSet());
        if (discriminator != null) {
            known.add(discriminator);
        }
        refuseOthers(json, at, known);
    }

    /// Finds every property that is none of these.
    void refuseOthers(ObjectNode json, Pointer at, Set<String> known) {
        for (var name : json.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(named(at, name), "unknown-property", "There is no such property.");
            }
        }
    }

    /// Finds every null of a merge patch that takes away what can never be there; other members are found out when the
    /// result is read.
    void refuseUnknownRemovals(Shape shape, JsonNode patch, Pointer at) {
        if (patch instanceof ObjectNode object) {
            switch (shape) {
                case LocalizedOf localized -> refuseUnknownRemovals(localized, object, at);
                case RecordOf owner -> refuseUnknownRemovals(owner, object, at);
                case RichTextValue _ -> refuseOthers(removedBy(object), at, RichTextReader.PROPERTIES);
                default -> {}
            }
        }
    }

    private void refuseUnknownRemovals(LocalizedOf shape, ObjectNode patch, Pointer at) {
        readLocalized(shape, removedBy(patch), at);
        for (var locale : LocaleTag.values()) {
            refuseUnknownRemovals(shape.value(), patch.path(locale.tag()), at.to(locale));
        }
    }

    private void refuseUnknownRemovals(RecordOf shape, ObjectNode patch, Pointer at) {
        refuseUnknown(shape, removedBy(patch), at, null);
        for (var field : shape.fields()) {
            refuseUnknownRemovals(field.shape(), patch.path(field.name()), at.to(field.name()));
        }
    }

    private static ObjectNode removedBy(ObjectNode patch) {
        var removed = JsonNodeFactory.instance.objectNode();
        patch.properties().stream()
                .filter(member -> member.getValue().isNull())
                .forEach(member -> removed.set(member.getKey(), member.getValue()));
        return removed;
    }

    private @Nullable Record make(RecordOf shape, Map<String, @Nullable Object> values, Pointer at) {
        try {
            return Construction.make(shape.type(), values);
        } catch (IllegalArgumentException refused) {
            findings.invalidValue(at, Objects.requireNonNull(refused.getMessage()));
            return null;
        }
    }

    /// The place of a name that comes from outside and may hold anything.
    private static Pointer named(Pointer at, String name) {
        return at.to(Characters.cleaned(name, LONGEST_NAME_SHOWN));
    }
}
