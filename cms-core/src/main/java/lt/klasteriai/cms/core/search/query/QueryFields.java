package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.model.entry.ContentType;

/// The fields of a content type that filter, sort and count: the one table that index, grammar, error messages and
/// documentation are made from.
///
/// @param fields in the order of documentation
/// @param defaultSort the order of a list that is asked for without `sort`, in the syntax of that parameter
@SuppressWarnings("DoNotCallSuggester")
public record QueryFields(List<QueryField> fields, String defaultSort) {

    public static QueryFields of(ContentType type) {
        throw new UnsupportedOperationException(type.segment());
    }

    public Optional<QueryField> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
