package lt.klasteriai.cms.core.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.entry.Withholdable;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.time.TimeDependent;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Renders the fields of one piece of content for readers of one locale: text in that locale, references as what is
/// visible behind them, nothing that is withheld; and collects what the clock decides on the way.
@RequiredArgsConstructor
final class FieldRendering {

    private final JsonMapper mapper;
    private final LocaleTag locale;
    private final Neighbourhood neighbourhood;
    private final List<Timed> timeline = new ArrayList<>();

    List<Timed> timeline() {
        return List.copyOf(timeline);
    }

    void renderInto(ObjectNode json, RecordOf shape, Object content) {
        renderInto(json, shape, content, "");
    }

    private void renderInto(ObjectNode json, RecordOf shape, Object owner, String at) {
        if (owner instanceof TimeDependent timeDependent) {
            timeDependent.timeline().forEach(timed -> timeline.add(timed.within(at)));
        }
        for (Field field : shape.fields()) {
            var value = field.in(owner);
            if (field.delivered() && value != null) {
                var rendered = render(field.shape(), value, at + field.name());
                if (rendered != null) {
                    json.set(field.name(), rendered);
                }
            }
        }
    }

    /// @param at the path of the value from the root, with `/` between names
    /// @return null when there is nothing to show
    private @Nullable JsonNode render(Shape shape, Object value, String at) {
        return switch (shape) {
            case Scalar _ -> mapper.valueToTree(value);
            case RichTextValue _ -> richText((RichText) value);
            case LocalizedOf localized -> inLocale(localized, (Localized<?>) value, at);
            case ReferenceTo _ -> reference((EntryId) value);
            case TermOf term -> term(term, (TermKey) value);
            case ListOf list -> list(list, (List<?>) value, at);
            case RecordOf nested -> nested(nested, value, at);
            case OneOf _ ->
                throw new IllegalStateException("only rich text has alternatives, and it is rendered whole");
        };
    }

    private @Nullable JsonNode inLocale(LocalizedOf shape, Localized<?> values, String at) {
        var value = values.in(locale);
        return value == null ? null : render(shape.value(), value, at);
    }

    private ObjectNode richText(RichText text) {
        return mapper.createObjectNode().put("html", text.html()).put("text", text.text());
    }

    private @Nullable JsonNode reference(EntryId target) {
        return neighbourhood.find(target, locale).map(this::reference).orElse(null);
    }

    private ObjectNode reference(Neighbour target) {
        return mapper.createObjectNode()
                .put("id", target.entry().value())
                .put("type", target.type().segment())
                .put("slug", target.slug().value())
                .put("title", target.title())
                .put("href", target.href());
    }

    ArrayNode references(Collection<Neighbour> targets) {
        return mapper.createArrayNode()
                .addAll(targets.stream().map(this::reference).toList());
    }

    private @Nullable JsonNode term(TermOf shape, TermKey key) {
        return neighbourhood
                .find(key.idIn(shape.taxonomy()), locale)
                .map(term -> mapper.createObjectNode().put("key", key.value()).put("name", term.title()))
                .orElse(null);
    }

    private ArrayNode list(ListOf shape, List<?> values, String at) {
        var list = mapper.createArrayNode();
        for (var value : values) {
            var rendered = render(shape.element(), value, at + "/" + list.size());
            if (rendered != null) {
                list.add(rendered);
            }
        }
        return list;
    }

    private @Nullable JsonNode nested(RecordOf shape, Object value, String at) {
        if (value instanceof Withholdable part && !part.deliverable()) {
            return null;
        }
        var json = mapper.createObjectNode();
        renderInto(json, shape, value, at + "/");
        return json;
    }
}
