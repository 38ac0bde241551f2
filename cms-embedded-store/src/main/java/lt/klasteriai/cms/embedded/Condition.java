package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a query says about one field, as far as an index can use it. It never excludes a document that the query wants:
/// what it leaves out, the match against the whole query catches.
///
/// @param points the only values possible; empty when there is no such list
/// @param bounds operators of comparison with their values
record Condition(List<@Nullable Object> points, Document bounds) {

    private static final List<String> COMPARISONS = List.of("$gt", "$gte", "$lt", "$lte");

    static final Condition NONE = new Condition(List.of(), new Document());

    static Condition on(String field, Document query) {
        return conjuncts(query)
                .filter(conjunct -> conjunct.containsKey(field))
                .map(conjunct -> of(conjunct.get(field)))
                .filter(condition -> !condition.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private static Stream<Document> conjuncts(Document query) {
        Collection<?> parts = query.get("$and") instanceof Collection<?> and ? and : List.of();
        return Stream.concat(
                Stream.of(query), parts.stream().map(Document.class::cast).flatMap(Condition::conjuncts));
    }

    private static Condition of(@Nullable Object value) {
        return value instanceof Document operators && isOperators(operators)
                ? ofOperators(operators)
                : new Condition(pointsOf(Collections.singletonList(value)), new Document());
    }

    private static boolean isOperators(Document value) {
        return value.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private static Condition ofOperators(Document operators) {
        if (operators.containsKey("$eq")) {
            return new Condition(pointsOf(Collections.singletonList(operators.get("$eq"))), new Document());
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return new Condition(pointsOf(values), new Document());
        }
        Document bounds = operators.clone();
        bounds.entrySet().removeIf(bound -> !COMPARISONS.contains(bound.getKey()) || !isPoint(bound.getValue()));
        return new Condition(List.of(), bounds);
    }

    /// Regular expressions stand for many values, and an array is also equal to one that contains it.
    private static List<@Nullable Object> pointsOf(Collection<?> values) {
        return values.stream().allMatch(Condition::isPoint) ? new ArrayList<>(values) : List.of();
    }

    private static boolean isPoint(@Nullable Object value) {
        return !(value instanceof Collection) && !BsonRegularExpression.isRegularExpression(value);
    }

    boolean isRange() {
        return !bounds.isEmpty();
    }

    /// Where the entries begin that start with a row and satisfy the bounds.
    IndexEntry lowest(Row row) {
        if (bounds.containsKey("$gt")) {
            return IndexEntry.after(row.with(bounds.get("$gt")));
        }
        return IndexEntry.before(bounds.containsKey("$gte") ? row.with(bounds.get("$gte")) : row);
    }

    /// Where they end.
    IndexEntry highest(Row row) {
        if (bounds.containsKey("$lt")) {
            return IndexEntry.before(row.with(bounds.get("$lt")));
        }
        return IndexEntry.after(bounds.containsKey("$lte") ? row.with(bounds.get("$lte")) : row);
    }
}
