package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lt.klasteriai.cms.model.entry.ContentType;

/// The fields of a content type that filter, sort and count: the one table that index, grammar, error messages and
/// documentation are made from.
///
/// @param fields in the order of documentation
/// @param defaultSort the order of a list that is asked for without `sort`, in the syntax of that parameter
public record QueryFields(List<QueryField> fields, String defaultSort) {

    /// The table of this content type; its rows stand in [FieldTable].
    public static QueryFields of(ContentType type) {
        return FieldTable.of(type);
    }

    public Optional<QueryField> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// The names of the fields that can do this, for a message.
    String names(Predicate<QueryField> can) {
        return fields.stream().filter(can).map(QueryField::name).collect(joining(", "));
    }
}
