package lt.klasteriai.cms.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.model.rule.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A row whose fields are known and of the right form; whether its content keeps the rules shows when it is saved.
///
/// @param number the first row of a file is 1
record Row(String file, int number, FileKind kind, String key, ObjectNode json) {

    Target target() {
        return new Target(kind.type(), key);
    }

    BadRow bad(String field, String code, String detail) {
        return new BadRow(file, number, field, code, detail);
    }

    BadRow bad(Violation violation) {
        return badAt(violation.pointer(), violation.code(), violation.detail());
    }

    BadRow bad(Finding finding) {
        return badAt(finding.pointer(), finding.code(), finding.detail());
    }

    private BadRow badAt(String pointer, String code, String detail) {
        var field = kind.fieldAt(pointer);
        return bad(field, code, field.isEmpty() ? pointer + ": " + detail : detail);
    }

    /// The entries it refers to.
    Stream<Target> targets() {
        return kind.columns().stream().flatMap(this::targetsIn);
    }

    /// What is wrong with those of its references that lead to such targets.
    List<BadRow> badReferences(Predicate<Target> isBad) {
        var found = new ArrayList<BadRow>();
        for (var column : kind.columns()) {
            targetsIn(column)
                    .filter(isBad)
                    .map(target -> bad(column.field(), "unknown-reference", "nothing has the key " + target.key()))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<Target> targetsIn(Column column) {
        return switch (column) {
            case Column.Value value -> Stream.empty();
            case Column.References to -> keysIn(column).map(to::target);
            case Column.Terms to -> keysIn(column).map(to::target);
        };
    }

    private Stream<String> keysIn(Column column) {
        return Values.texts(json.path(column.field())).stream();
    }

    /// What it changes in content, as an RFC 7396 merge patch: only what it speaks of.
    ///
    /// @param before what its entry holds so far; a missing node for a new entry
    /// @param ids gives the id of an entry that it refers to; none where there is no such entry yet
    ObjectNode patch(JsonNode before, Function<Target, Stream<String>> ids) {
        var patch = new Patch();
        patch.put("/key", Patch.text(key));
        kind.constants().forEach((pointer, value) -> patch.put(pointer, Patch.text(value)));
        kind.columns().stream()
                .filter(column -> json.has(column.field()))
                .forEach(column -> patch.put(column.pointer(), contentOf(column, before, ids)));
        return patch.json();
    }

    private JsonNode contentOf(Column column, JsonNode before, Function<Target, Stream<String>> ids) {
        var value = json.path(column.field());
        if (Values.isAbsent(value)) {
            return Patch.remove();
        }
        return switch (column) {
            case Column.Value of -> of.reader().read(value, new ValueReader.Around(json, before.at(column.pointer())));
            case Column.Terms to -> Patch.texts(keysIn(column));
            case Column.References to ->
                Patch.texts(keysIn(column).map(to::target).flatMap(ids));
        };
    }
}
