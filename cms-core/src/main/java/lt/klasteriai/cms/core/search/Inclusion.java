package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.entry.EntryId;
import tools.jackson.databind.json.JsonMapper;

/// Finds the entries that others refer to.
final class Inclusion {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final View view;
    private final Lookups lookups;

    Inclusion(Generation index, View view, long sequence) {
        this.view = view;
        this.lookups = new Lookups(index, view, sequence);
    }

    List<PublishedVersion> of(List<PublishedVersion> items) throws IOException {
        Set<EntryId> wanted = new LinkedHashSet<>();
        items.forEach(item -> targets(item).forEach(wanted::add));
        if (wanted.size() > Limits.INCLUDED_ENTRIES) {
            throw new InvalidQuery(
                    "include",
                    "out-of-range",
                    "These references lead to " + wanted.size() + " entries; at most " + Limits.INCLUDED_ENTRIES
                            + " are included in one answer. Ask for a smaller page or for fewer references.");
        }
        var included = new ArrayList<PublishedVersion>();
        for (var target : wanted) {
            lookups.find(target).ifPresent(included::add);
        }
        return List.copyOf(included);
    }

    private Stream<EntryId> targets(PublishedVersion item) {
        if (view.include().isEmpty()) {
            return Stream.empty();
        }
        var entry = MAPPER.readTree(item.json());
        return view.include().stream()
                .flatMap(name -> Stream.concat(
                        JsonValues.at(entry, "/" + name + "/id"), JsonValues.at(entry, "/" + name + "/*/id")))
                .map(EntryId::new);
    }
}
