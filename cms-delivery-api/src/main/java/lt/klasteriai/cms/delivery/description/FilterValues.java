package lt.klasteriai.cms.delivery.description;

import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import tools.jackson.databind.node.ObjectNode;

/// The schemas of what a field is compared with.
final class FilterValues {

    private static final int DAYS_OF_A_YEAR = 366;
    private static final int CORNERS = 4;
    private static final int POINT_AND_RADIUS = 3;

    private FilterValues() {}

    /// One value of the field.
    static ObjectNode of(QueryField field) {
        if (!field.words().isEmpty()) {
            return Json.words(field.words());
        }
        return switch (field.kind()) {
            case NUMBER, DISTANCE -> Json.number();
            case BOOLEAN -> Json.bool();
            case DAYS_AHEAD -> Json.integer(1, DAYS_OF_A_YEAR);
            case INSTANT, DATE, PERIOD, KEYWORD, CODE, NACE, TEXT, PLACE -> Json.string();
        };
    }

    /// What stands behind `filter[field][operator]=`.
    static ObjectNode of(QueryField field, Operator operator) {
        return switch (operator) {
            case EXISTS -> Json.bool();
            case IN -> Json.arrayOf(of(field));
            case EQ, NE, GTE, LTE, GT, LT -> of(field);
            case CONTAINS, PREFIX -> Json.string();
            case WITHIN -> numbers(CORNERS);
            case NEAR -> numbers(POINT_AND_RADIUS);
        };
    }

    private static ObjectNode numbers(int many) {
        return Json.arrayOf(Json.number()).put("minItems", many).put("maxItems", many);
    }
}
