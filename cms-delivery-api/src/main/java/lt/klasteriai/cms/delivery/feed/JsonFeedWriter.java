package lt.klasteriai.cms.delivery.feed;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a feed as JSON Feed 1.1.
final class JsonFeedWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeedWriter() {}

    static String write(Feed feed) {
        var json = object();
        json.put("version", VERSION);
        json.put("title", feed.title());
        json.put("home_page_url", feed.site());
        json.put("feed_url", feed.links().self());
        json.put("description", feed.description());
        json.put("language", feed.locale().tag());
        addAuthors(json, List.of(feed.publisher()));
        json.withArray("authors").get(0).asObject().put("url", feed.site());
        if (feed.links().next() != null) {
            json.put("next_url", feed.links().next());
        }
        var items = json.putArray("items");
        feed.items().forEach(item -> items.add(item(item, feed)));
        return MAPPER.writeValueAsString(json);
    }

    private static ObjectNode item(Feed.Item item, Feed feed) {
        var json = object();
        json.put("id", item.identity().toString());
        json.put("url", item.link());
        json.put("title", item.title());
        item.html().ifPresentOrElse(html -> json.put("content_html", html), () -> json.put("content_text", text(item)));
        item.summary().ifPresent(summary -> json.put("summary", summary));
        json.put("date_published", item.published().toString());
        json.put("date_modified", item.updated().toString());
        json.put("language", feed.locale().tag());
        if (!item.authors().isEmpty()) {
            addAuthors(json, item.authors());
        }
        if (!item.categories().isEmpty()) {
            var tags = json.putArray("tags");
            item.categories().forEach(tags::add);
        }
        return json;
    }

    /// Every item must have content.
    private static String text(Feed.Item item) {
        return item.summary().orElse(item.title());
    }

    private static void addAuthors(ObjectNode json, List<String> names) {
        var authors = json.putArray("authors");
        names.forEach(name -> authors.addObject().put("name", name));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
