package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/// Reads the parameters `filter[field]` and `filter[field][operator]`.
@RequiredArgsConstructor
final class ConditionParser {

    private static final Pattern FILTER = Pattern.compile("filter\\[([^\\[\\]]*)](?:\\[([^\\[\\]]*)])?");
    private static final Set<Operator> PARTIAL = Set.of(Operator.CONTAINS, Operator.PREFIX);

    private final QueryFields fields;
    private final Parameters parameters;

    List<Condition> parse() {
        var conditions = new ArrayList<Condition>();
        for (var name : parameters.names().stream().sorted().toList()) {
            var filter = FILTER.matcher(name);
            if (filter.matches()) {
                var value = parameters.take(name).orElseThrow();
                condition(name, filter.group(1), filter.group(2), value).ifPresent(conditions::add);
            }
        }
        requireAffordable(conditions);
        return List.copyOf(conditions);
    }

    private void requireAffordable(List<Condition> conditions) {
        limit(conditions.size(), Limits.FILTERS, "filters are accepted.");
        limit(
                conditions.stream()
                        .filter(each -> PARTIAL.contains(each.operator()))
                        .count(),
                Limits.PARTIAL_FILTERS,
                "filters with contains or prefix are accepted.");
        limit(
                conditions.stream().mapToInt(each -> each.operands().size()).sum(),
                Limits.ALL_FILTER_VALUES,
                "values are accepted in all filters together.");
    }

    private void limit(long given, int most, String what) {
        if (given > most) {
            parameters.reject("filter", Parameters.OUT_OF_RANGE, "At most " + most + " " + what);
        }
    }

    private Optional<Condition> condition(String name, String fieldName, @Nullable String word, String value) {
        var field = fields.find(fieldName);
        if (field.filter(QueryField::filterable).isEmpty()) {
            parameters.reject(name, "unknown-field", "Fields that filter are: " + fields.names(QueryField::filterable));
            return Optional.empty();
        }
        var operator = word == null ? field.map(QueryField::defaultOperator) : Operator.find(word);
        var possible = field.get().operators();
        if (operator.filter(possible::contains).isEmpty()) {
            parameters.reject(name, "unknown-operator", "Operators of this field are: " + words(possible));
            return Optional.empty();
        }
        return parameters.read(name, value, text -> condition(field.get(), operator.get(), text));
    }

    private static Condition condition(QueryField field, Operator operator, String value) {
        var texts = operator == Operator.IN ? Parameters.list(value, Limits.FILTER_VALUES) : Set.of(value);
        var operands =
                texts.stream().map(text -> Operands.of(field, operator, text)).toList();
        return new Condition(field, operator, operands);
    }

    private static String words(Collection<Operator> operators) {
        return operators.stream().map(Operator::word).collect(joining(", "));
    }
}
