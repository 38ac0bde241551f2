package lt.klasteriai.cms.core.search;

import lt.klasteriai.cms.core.search.query.SearchQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a search finds as readers get it.
public final class DeliveredSearch {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DeliveredSearch() {}

    /// The answer to a search: each entry as in a list, with its `highlights`.
    public static ObjectNode of(SearchQuery query, SearchPage page) {
        var json = MAPPER.createObjectNode();
        var items = json.putArray("items");
        for (var hit : page.hits()) {
            JsonNode highlights = MAPPER.valueToTree(hit.highlights());
            items.add(DeliveredEntry.found(page.moment().now(), hit.version(), query.fields(), highlights));
        }
        if (query.facets()) {
            json.putObject("facets").set("type", MAPPER.valueToTree(page.types()));
        }
        var place = json.putObject("page");
        place.put("size", query.size()).put("next", page.next()).put("previous", page.previous());
        if (page.total() != null) {
            place.put("total", page.total());
        }
        return json.put("sequence", page.moment().sequence());
    }
}
