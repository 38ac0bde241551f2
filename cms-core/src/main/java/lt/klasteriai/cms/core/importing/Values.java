package lt.klasteriai.cms.core.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Values as content files write them.
final class Values {

    private Values() {}

    /// An empty text says as little as null or nothing at all.
    static boolean isAbsent(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.stringValue().isBlank());
    }

    static String text(JsonNode value) {
        if (!value.isString()) {
            throw BadValue.wrongType("a text");
        }
        return value.stringValue();
    }

    /// A list of texts; nothing is an empty one.
    static List<String> texts(JsonNode value) {
        if (isAbsent(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            throw BadValue.wrongType("a list of texts");
        }
        return value.valueStream().map(Values::text).toList();
    }

    static LocalDate day(JsonNode value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeParseException notADay) {
            throw new BadValue("not-a-date", "a day is written as 2017-06-20");
        }
    }

    static JsonNode localizedMarkdown(JsonNode value, ValueReader.Around around) {
        if (!value.isObject()) {
            throw BadValue.wrongType("a text for each locale");
        }
        var localized = JsonNodeFactory.instance.objectNode();
        value.properties()
                .forEach(each -> localized
                        .putObject(each.getKey())
                        .put("format", "markdown")
                        .put("value", text(each.getValue())));
        return localized;
    }
}
