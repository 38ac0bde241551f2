package lt.klasteriai.cms.core.content;

import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.richtext.RichTexts;
import lt.klasteriai.cms.model.richtext.RichText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads `{"format": …, "value": …}`: Markdown, HTML or the document itself.
@RequiredArgsConstructor
final class RichTextReader {

    private static final Scalar TEXT = new Scalar(String.class, Kind.TEXT);

    static final Set<String> PROPERTIES = Set.of("format", "value");

    private final ContentReader reader;

    /// @return null when it is absent, which a text without blocks is, or wrong
    @Nullable
    RichText read(JsonNode json, Pointer at) {
        if (!(json instanceof ObjectNode object)) {
            reader.findings.wrongType(at, "an object with format and value");
            return null;
        }
        reader.refuseOthers(object, at, PROPERTIES);
        var richText = readFormat(object, at);
        return richText == null || richText.blocks().isEmpty() ? null : richText;
    }

    private @Nullable RichText readFormat(ObjectNode json, Pointer at) {
        var value = json.path("value");
        var place = at.to("value");
        return switch (json.path("format").stringValue("")) {
            case "markdown" -> readMarkup(value, place, RichTexts::fromMarkdown);
            case "html" -> readMarkup(value, place, RichTexts::fromHtml);
            case "document" -> (RichText) reader.read(Shape.of(RichText.class), value, place);
            default -> {
                reader.findings.invalidValue(at.to("format"), "Must be one of: markdown, html, document.");
                yield null;
            }
        };
    }

    private @Nullable RichText readMarkup(JsonNode json, Pointer at, Function<String, RichText> parse) {
        var markup = (String) reader.read(TEXT, json, at);
        try {
            return markup == null ? null : parse.apply(markup);
        } catch (IllegalArgumentException tooMuch) {
            reader.findings.invalidValue(at, Scalars.reason(tooMuch));
            return null;
        }
    }
}
