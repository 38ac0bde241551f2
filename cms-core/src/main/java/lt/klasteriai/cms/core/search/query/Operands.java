package lt.klasteriai.cms.core.search.query;

import java.util.List;

/// Reads what filters compare with. Whatever is wrong is an [IllegalArgumentException] with a message for the caller.
final class Operands {

    private static final String TODAY = "today";

    private Operands() {}

    static Operand of(QueryField field, Operator operator, String text) {
        return switch (operator) {
            case EXISTS -> new Operand.Word(String.valueOf(Parameters.bool(text)));
            case CONTAINS, PREFIX -> word(text);
            case WITHIN -> Areas.box(text);
            case NEAR -> Areas.circle(text);
            case EQ, NE, IN, GTE, LTE, GT, LT -> value(field, text);
        };
    }

    private static Operand value(QueryField field, String text) {
        return switch (field.kind()) {
            case KEYWORD, CODE, NACE, TEXT -> oneOf(field.words(), text);
            case BOOLEAN -> new Operand.Word(String.valueOf(Parameters.bool(text)));
            case NUMBER, INSTANT -> Measure.of(field.kind(), text);
            case DATE, PERIOD -> text.equals(TODAY) ? new Operand.Today() : Measure.of(field.kind(), text);
            case DAYS_AHEAD -> new Operand.Ahead((int) Parameters.whole(text, 1, FieldKind.MOST_DAYS));
            case PLACE, DISTANCE -> throw new IllegalStateException(field.name() + " is compared with nothing");
        };
    }

    private static Operand oneOf(List<String> words, String text) {
        if (!words.isEmpty() && !words.contains(text)) {
            throw new IllegalArgumentException("Possible values are: " + String.join(", ", words));
        }
        return word(text);
    }

    private static Operand word(String text) {
        return new Operand.Word(Parameters.text(text, Limits.FILTER_VALUE_LENGTH));
    }
}
