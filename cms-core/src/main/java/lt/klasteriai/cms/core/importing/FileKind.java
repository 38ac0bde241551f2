package lt.klasteriai.cms.core.importing;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.ContentType;

/// What the rows of a file are.
///
/// @param type what they become
/// @param keyField the field by which an entry is found again
/// @param toKey makes the entry's key of that field's value
/// @param columns the fields that rows may have, besides those that all kinds share; a field may have several
/// @param constants what content holds for every row, by JSON Pointer
record FileKind(
        ContentType type,
        String keyField,
        UnaryOperator<String> toKey,
        List<Column> columns,
        Map<String, String> constants) {

    private static final List<Column> SHARED = List.of(
            Column.same("summary"),
            new Column.Terms("sectors", "/sectors", "sectors"),
            new Column.Terms("ecosystems", "/ecosystems", "ecosystems"),
            Column.same("tags"));

    FileKind {
        columns = Stream.concat(columns.stream(), SHARED.stream()).toList();
    }

    /// Rows that have their key in the field `key`.
    static FileKind keyed(ContentType type, Column... columns) {
        return new FileKind(type, "key", UnaryOperator.identity(), List.of(columns), Map.of());
    }

    /// The field that a place in the content comes from; empty for what comes from no single one.
    String fieldAt(String pointer) {
        return columns.stream()
                .filter(column -> (pointer + "/").startsWith(column.pointer() + "/"))
                .map(Column::field)
                .findFirst()
                .orElse(pointer.startsWith("/key") ? keyField : "");
    }

    boolean knows(String field) {
        return field.equals(keyField)
                || columns.stream().anyMatch(column -> column.field().equals(field));
    }
}
