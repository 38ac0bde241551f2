package lt.klasteriai.cms.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.Condition;
import lt.klasteriai.cms.core.search.query.FieldKind;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.Operand;
import lt.klasteriai.cms.core.search.query.Operand.Ahead;
import lt.klasteriai.cms.core.search.query.Operand.Box;
import lt.klasteriai.cms.core.search.query.Operand.Circle;
import lt.klasteriai.cms.core.search.query.Operand.Span;
import lt.klasteriai.cms.core.search.query.Operand.Today;
import lt.klasteriai.cms.core.search.query.Operand.Word;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// Makes queries of filters, as the clock stands at one instant.
@RequiredArgsConstructor
final class Conditions {

    private final long now;

    Query query(Condition condition) {
        var field = condition.field();
        var operands = condition.operands();
        return switch (condition.operator()) {
            case EXISTS -> operands.contains(new Word("true")) ? exists(field) : not(exists(field));
            case NE -> not(matching(field, Operator.EQ, operands));
            default -> matching(field, condition.operator(), operands);
        };
    }

    private Query matching(QueryField field, Operator operator, List<Operand> operands) {
        return Versions.anyOf(operands.stream()
                .map(operand -> switch (operand) {
                    case Word word -> word(field, operator, word.value());
                    case Span span -> span(field, within(operator, span));
                    case Today _ -> span(field, within(operator, day()));
                    case Ahead ahead -> ahead(field, ahead);
                    case Box box ->
                        LatLonPoint.newBoxQuery(
                                IndexFields.values(field), box.south(), box.north(), box.west(), box.east());
                    case Circle circle ->
                        LatLonPoint.newDistanceQuery(
                                IndexFields.values(field), circle.latitude(), circle.longitude(), circle.metres());
                })
                .toList());
    }

    private Query exists(QueryField field) {
        return field.timed()
                ? holdsNow(IndexFields.timed(field))
                : new TermQuery(new Term(IndexFields.PRESENT, field.name()));
    }

    private Query word(QueryField field, Operator operator, String value) {
        if (field.timed()) {
            return holdsNow(IndexFields.timed(field, value));
        }
        return switch (operator) {
            case CONTAINS ->
                new WildcardQuery(new Term(IndexFields.folded(field), "*" + literal(Letters.folded(value)) + "*"));
            case PREFIX -> new PrefixQuery(new Term(IndexFields.beginnings(field), value));
            default -> new TermQuery(new Term(IndexFields.values(field), value));
        };
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\*?]", "\\\\$0");
    }

    private Query span(QueryField field, Span span) {
        if (span.low() > span.high()) {
            return not(MatchAllDocsQuery.INSTANCE);
        }
        if (field.timed()) {
            return LongRange.newIntersectsQuery(
                    IndexFields.timedMeasure(field), new long[] {now, span.low()}, new long[] {now, span.high()});
        }
        return field.kind() == FieldKind.PERIOD
                ? LongRange.newIntersectsQuery(
                        IndexFields.values(field), new long[] {span.low()}, new long[] {span.high()})
                : LongField.newRangeQuery(IndexFields.values(field), span.low(), span.high());
    }

    private Span day() {
        long day = Measure.day(Instant.ofEpochMilli(now));
        return new Span(day, day);
    }

    /// A moment that has come is no longer ahead.
    private Query ahead(QueryField field, Ahead ahead) {
        return span(field, new Span(now + 1, now + Duration.ofDays(ahead.days()).toMillis()));
    }

    private static Span within(Operator operator, Span span) {
        return switch (operator) {
            case GTE -> new Span(span.low(), Long.MAX_VALUE);
            case GT -> new Span(Math.addExact(span.high(), 1), Long.MAX_VALUE);
            case LTE -> new Span(Long.MIN_VALUE, span.high());
            case LT -> new Span(Long.MIN_VALUE, Math.subtractExact(span.low(), 1));
            default -> span;
        };
    }

    private Query holdsNow(String field) {
        return LongRange.newIntersectsQuery(field, new long[] {now}, new long[] {now});
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
