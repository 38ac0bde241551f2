package lt.klasteriai.cms.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the rows of one file and finds all that is wrong with their form.
@RequiredArgsConstructor
final class RowReader {

    private final String file;
    private final FileKind kind;
    private final List<BadRow> badRows;
    private final Set<String> keys = new HashSet<>();

    List<Row> readAll(JsonNode rows) {
        var read = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            read(i + 1, rows.path(i)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Row> read(int number, JsonNode json) {
        if (!(json instanceof ObjectNode fields)) {
            badRows.add(new BadRow(file, number, "", "wrong-type", "a row is an object"));
            return Optional.empty();
        }
        var key = kind.toKey().apply(json.path(kind.keyField()).asString(""));
        var row = new Row(file, number, kind, key, fields);
        var problems = problemsOf(row);
        badRows.addAll(problems);
        return problems.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    private List<BadRow> problemsOf(Row row) {
        var problems = new ArrayList<BadRow>();
        row.json().propertyNames().stream()
                .filter(field -> !kind.knows(field))
                .map(field -> row.bad(field, "unknown-field", "rows of this file have no such field"))
                .forEach(problems::add);
        checkKey(row).ifPresent(problems::add);
        kind.columns().forEach(column -> check(row, column).ifPresent(problems::add));
        return problems;
    }

    private Optional<BadRow> checkKey(Row row) {
        var field = kind.keyField();
        var value = row.json().path(field);
        if (Values.isAbsent(value)) {
            return Optional.of(row.bad(field, "required", "every row has a " + field));
        }
        if (!value.isString()) {
            return Optional.of(row.bad(field, "wrong-type", "expected is a text"));
        }
        return keys.add(row.key())
                ? Optional.empty()
                : Optional.of(row.bad(field, "duplicate", "an earlier row has " + row.key()));
    }

    private Optional<BadRow> check(Row row, Column column) {
        var value = row.json().path(column.field());
        if (column.field().equals(kind.keyField())) {
            return Optional.empty();
        }
        if (Values.isAbsent(value)) {
            return column.required()
                    ? Optional.of(row.bad(column.field(), "required", "every row has it"))
                    : Optional.empty();
        }
        try {
            tryOut(row, column, value);
            return Optional.empty();
        } catch (BadValue bad) {
            return Optional.of(row.bad(column.field(), bad.getCode(), bad.detail()));
        }
    }

    private static void tryOut(Row row, Column column, JsonNode value) {
        if (column instanceof Column.Value of) {
            of.reader().read(value, new ValueReader.Around(row.json(), MissingNode.getInstance()));
        } else {
            Values.texts(value);
        }
    }
}
