package lt.klasteriai.cms.core.search;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.Condition;
import lt.klasteriai.cms.core.search.query.Operand;
import lt.klasteriai.cms.core.search.query.Operand.Span;
import lt.klasteriai.cms.core.search.query.Operand.Word;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
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
        return operator == Operator.CONTAINS
                ? new WildcardQuery(new Term(IndexFields.folded(field), "*" + literal(Letters.folded(value)) + "*"))
                : new TermQuery(new Term(IndexFields.values(field), value));
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\*?]", "\\\\$0");
    }

    private Query span(QueryField field, Span span) {
        if (span.low() > span.high()) {
            return not(MatchAllDocsQuery.INSTANCE);
        }
        return field.timed()
                ? LongRange.newIntersectsQuery(
                        IndexFields.timedMeasure(field), new long[] {now, span.low()}, new long[] {now, span.high()})
                : LongField.newRangeQuery(IndexFields.values(field), span.low(), span.high());
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
