package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.optional;
import static lt.klasteriai.cms.core.importing.Column.required;
import static lt.klasteriai.cms.core.importing.Column.same;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `funding-calls.json`: calls of the EU. Their titles exist in English only, so they are published in English only.
final class FundingCallRows {

    static final FileKind KIND = new FileKind(
            ContentType.FUNDING_CALLS,
            "identifier",
            identifier -> identifier.toLowerCase(Locale.ROOT),
            List.of(
                    required("identifier", "/identifier", ValueReader.AS_IS),
                    required("title", "/title/en", ValueReader.AS_IS),
                    same("programme"),
                    required("opens", "/opening/date", ValueReader.AS_IS),
                    required("deadline", "/stages", Deadlines::read),
                    optional("twoStage", "/model", FundingCallRows::model),
                    optional("budgetEur", "/budget/total", FundingCallRows::euros),
                    required("link", "/sourceUrl", ValueReader.AS_IS)),
            Map.of("/kind", "eu"));

    private FundingCallRows() {}

    private static JsonNode model(JsonNode twoStage, ValueReader.Around around) {
        if (!twoStage.isBoolean()) {
            throw BadValue.wrongType("true or false");
        }
        return JsonNodeFactory.instance.stringNode(twoStage.booleanValue() ? "two-stages" : "single-stage");
    }

    private static JsonNode euros(JsonNode amount, ValueReader.Around around) {
        if (!amount.isNumber()) {
            throw BadValue.wrongType("a number");
        }
        var money = JsonNodeFactory.instance.objectNode().put("currency", "EUR");
        money.set("amount", amount);
        return money;
    }
}
