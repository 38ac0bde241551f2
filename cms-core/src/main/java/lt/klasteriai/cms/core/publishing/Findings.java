package lt.klasteriai.cms.core.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.publishing.Finding.Severity;
import lt.klasteriai.cms.model.entry.EntryId;

/// What is to be said of the entries of a publication. Entries that nothing is to be said of are absent.
public record Findings(Map<EntryId, List<Finding>> byEntry) {

    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        var ordered = new LinkedHashMap<EntryId, List<Finding>>();
        byEntry.forEach((entry, findings) -> {
            if (!findings.isEmpty()) {
                ordered.put(entry, List.copyOf(findings));
            }
        });
        byEntry = Collections.unmodifiableMap(ordered);
    }

    /// What a check that looks at one entry after the other finds.
    public static Findings inEach(PublicationPlan plan, Function<PlannedEntry, List<Finding>> check) {
        var found = new LinkedHashMap<EntryId, List<Finding>>();
        plan.entries().forEach(planned -> found.put(planned.id(), check.apply(planned)));
        return new Findings(found);
    }

    /// What is to be said of one entry.
    public List<Finding> of(EntryId entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    public boolean hasErrors() {
        return byEntry.values().stream().flatMap(List::stream).anyMatch(Finding::isError);
    }

    /// These, where none of them stops the publication.
    ///
    /// @throws NotPublishable where one does
    public Findings orRefuse() {
        if (hasErrors()) {
            throw new NotPublishable(this);
        }
        return this;
    }

    /// Those that stop the publication.
    public Findings errors() {
        return only(Severity.ERROR);
    }

    /// Those that stop nothing.
    public Findings warnings() {
        return only(Severity.WARNING);
    }

    private Findings only(Severity severity) {
        return new Findings(byEntry.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(finding -> finding.severity() == severity)
                                .toList(),
                        (one, _) -> one,
                        LinkedHashMap::new)));
    }

    /// These and the others, entry by entry.
    public Findings and(Findings others) {
        var all = new LinkedHashMap<EntryId, List<Finding>>();
        byEntry.forEach((entry, findings) -> all.put(entry, new ArrayList<>(findings)));
        others.byEntry.forEach((entry, findings) ->
                all.computeIfAbsent(entry, _ -> new ArrayList<>()).addAll(findings));
        return new Findings(all);
    }
}
