package lt.klasteriai.cms.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.RulesBroken;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.rule.Violation;
import tools.jackson.databind.node.MissingNode;

/// Saves rows as entries, those first that others refer to. Rows that refer to each other in a circle are saved twice:
/// without the references that lead nowhere yet, and again with them.
@RequiredArgsConstructor
final class Saving {

    private static final int SAVED_AT_ONCE = 50;

    private final Entries entries;
    private final ContentCodec codec;
    private final String by;
    private final ImportProgress progress;
    private final List<BadRow> badRows;
    private final Ids ids;
    private final Map<Target, SavedRow> saved = new LinkedHashMap<>();

    /// What became of the rows that could be saved, in the order they were saved in.
    List<SavedRow> saveAll(List<Row> rows) {
        var waiting = new ArrayList<>(rows);
        var incomplete = new ArrayList<Row>();
        while (!waiting.isEmpty()) {
            waiting.removeAll(rejectLost(waiting));
            var ready = ready(waiting);
            if (ready.isEmpty() && !waiting.isEmpty()) {
                ready = List.of(waiting.getFirst());
                incomplete.addAll(ready);
            }
            waiting.removeAll(ready);
            saveReady(ready, rows.size());
        }
        incomplete.removeAll(rejectLost(incomplete));
        incomplete.forEach(row -> saveReady(List.of(row), rows.size()));
        return List.copyOf(saved.values());
    }

    /// The rows whose targets are there, one of each entry; whatever else another file says of it comes after.
    private List<Row> ready(List<Row> waiting) {
        var entries = new HashSet<Target>();
        return waiting.stream()
                .filter(row -> isComplete(row) && entries.add(row.target()))
                .toList();
    }

    private void saveReady(List<Row> ready, int total) {
        for (int from = 0; from < ready.size(); from += SAVED_AT_ONCE) {
            saveSome(ready.subList(from, Math.min(from + SAVED_AT_ONCE, ready.size())), total);
        }
    }

    private void saveSome(List<Row> some, int total) {
        var present = present(some);
        some.stream()
                .filter(row -> !present.containsKey(row.target()))
                .collect(Collectors.groupingBy(row -> row.target().type(), LinkedHashMap::new, Collectors.toList()))
                .forEach((type, rows) -> create(type, rows, total));
        some.stream()
                .filter(row -> present.containsKey(row.target()))
                .forEach(row -> update(row, Objects.requireNonNull(present.get(row.target())), total));
    }

    /// The entries of rows that have one already.
    private Map<Target, Entry> present(List<Row> rows) {
        var keys = rows.stream()
                .map(Row::target)
                .collect(Collectors.groupingBy(Target::type, Collectors.mapping(Target::key, Collectors.toSet())));
        var present = new HashMap<Target, Entry>();
        keys.forEach((type, some) ->
                entries.findByKeys(type, some).forEach((key, entry) -> present.put(new Target(type, key), entry)));
        return present;
    }

    private boolean isComplete(Row row) {
        return row.targets().allMatch(ids::has);
    }

    /// Rows that refer to what neither is there nor will come.
    private List<Row> rejectLost(List<Row> rows) {
        var coming = rows.stream().map(Row::target).collect(Collectors.toSet());
        return rows.stream().filter(row -> isLost(row, coming)).toList();
    }

    private boolean isLost(Row row, Set<Target> coming) {
        var problems = row.badReferences(target -> !coming.contains(target) && !ids.has(target));
        badRows.addAll(problems);
        return !problems.isEmpty();
    }

    private void create(ContentType type, List<Row> rows, int total) {
        var contents = new LinkedHashMap<Row, Content>();
        for (var row : rows) {
            try {
                contents.put(row, codec.read(type, row.patch(MissingNode.getInstance(), ids::stream)));
            } catch (InvalidContent invalid) {
                reject(row, invalid.getViolations());
            }
        }
        var created =
                entries.createAll(type, List.copyOf(contents.values()), by).iterator();
        for (var row : contents.keySet()) {
            var outcome = created.next();
            reject(row, outcome.violations());
            outcome.entry().ifPresent(entry -> saved(row, Optional.empty(), entry, total));
        }
    }

    private void update(Row row, Entry entry, int total) {
        try {
            var patch = row.patch(codec.write(entry.current().content()), ids::stream);
            var after = entries.patch(entry.type(), entry.id(), entry.version(), patch, by);
            saved(row, Optional.of(entry), after, total);
        } catch (RulesBroken broken) {
            reject(row, broken.violations());
        } catch (InvalidContent invalid) {
            reject(row, invalid.getViolations());
        } catch (VersionConflict conflict) {
            badRows.add(row.bad("", "changed-meanwhile", "an editor saved this entry just now; import it again"));
        }
    }

    private void saved(Row row, Optional<Entry> before, Entry after, int total) {
        ids.put(row.target(), after.id());
        saved.merge(row.target(), SavedRow.of(row, before, after), SavedRow::then);
        progress.reached(ImportProgress.Step.SAVED, saved.size(), total);
    }

    private void reject(Row row, List<Violation> violations) {
        violations.stream().map(row::bad).forEach(badRows::add);
    }
}
