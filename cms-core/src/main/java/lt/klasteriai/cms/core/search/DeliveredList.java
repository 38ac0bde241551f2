package lt.klasteriai.cms.core.search;

import java.util.List;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.ListQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A page of entries as readers get it.
public final class DeliveredList {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DeliveredList() {}

    /// The answer to a question for a list.
    ///
    /// @param included the entries that those of the page refer to and that are asked for
    public static ObjectNode of(ListQuery query, Page page, List<PublishedVersion> included) {
        var json = MAPPER.createObjectNode();
        var items = json.putArray("items");
        var now = page.moment().now();
        page.items()
                .forEach(item ->
                        items.add(DeliveredEntry.at(now, item, query.view().fields())));
        if (!query.view().include().isEmpty()) {
            var others = json.putArray("included");
            included.forEach(other -> others.add(DeliveredEntry.at(now, other)));
        }
        if (!query.facets().isEmpty()) {
            json.set("facets", MAPPER.valueToTree(page.facets()));
        }
        addPlace(json.putObject("page"), query, page);
        return json.put("sequence", sequence(page, included));
    }

    /// The newest publication that made the answer what it is. It stays the same whatever else is published, so that
    /// the same answer has the same bytes.
    public static long sequence(Page page, List<PublishedVersion> included) {
        return included.stream().mapToLong(PublishedVersion::from).reduce(page.sequence(), Math::max);
    }

    private static void addPlace(ObjectNode json, ListQuery query, Page page) {
        json.put("size", query.size()).put("next", page.next()).put("previous", page.previous());
        if (page.total() != null) {
            json.put("total", page.total());
        }
    }
}
