package lt.klasteriai.cms.admin.taxonomy;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.EntryResponse;
import lt.klasteriai.cms.admin.entry.EntryResponses;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.taxonomy.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The vocabularies. Their terms are entries of the type `terms` and are written as such.
@RestController
@RequestMapping("/admin/v1/taxonomies")
@RequiredArgsConstructor
class TaxonomyController {

    private final Entries entries;
    private final EntryResponses responses;

    /// A vocabulary.
    ///
    /// @param terms how many it has
    record TaxonomyResponse(String name, int terms) {}

    @GetMapping
    @Operation("The taxonomies that have terms")
    ListResponse<TaxonomyResponse> list() {
        var sizes = terms().stream()
                .collect(Collectors.groupingBy(
                        TaxonomyController::taxonomyOf, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return ListResponse.whole(sizes.entrySet().stream()
                .map(taxonomy -> new TaxonomyResponse(taxonomy.getKey(), taxonomy.getValue()))
                .toList());
    }

    @GetMapping("/{name}")
    @Operation(value = "The terms of a taxonomy, in the order of their ids", problems = ProblemType.NOT_FOUND)
    ListResponse<EntryResponse> one(@PathVariable String name) {
        var found = terms().stream()
                .filter(term -> taxonomyOf(term).equals(name))
                .map(responses::of)
                .toList();
        if (found.isEmpty()) {
            throw new RequestRefused(ProblemType.NOT_FOUND, "There is no taxonomy of this name with terms in it.");
        }
        return ListResponse.whole(found);
    }

    /// In the order of their ids. Oldest first, so that one that is changed meanwhile is met again and not missed.
    private Collection<Entry> terms() {
        var all = new TreeMap<String, Entry>();
        var query =
                EntryQuery.all(ContentType.TERMS).withSize(EntryQuery.MAX_SIZE).withOldestFirst(true);
        for (@Nullable EntryQuery next = query; next != null; ) {
            var page = entries.list(next);
            page.items().forEach(term -> all.put(term.id().value(), term));
            next = page.next() == null ? null : query.withAfter(page.next());
        }
        return all.values();
    }

    private static String taxonomyOf(Entry entry) {
        return ((Term) entry.current().content()).taxonomy();
    }
}
