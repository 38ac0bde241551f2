package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SyncTests {

    @Test
    void fromTheBeginningGivesThePublicState() {
        var copy = new HashMap<String, JsonNode>();

        follow(SampleSite.delivery()::get, "", copy);

        assertThat(copy.keySet().stream().filter(key -> key.startsWith("funding-calls/")))
                .hasSizeGreaterThanOrEqualTo(512);
        assertThat(copy.values()).allMatch(entry -> entry.hasNonNull("href"));
    }

    @Test
    void goesOnWithChangesAndDeletions(@TempDir Path indexDir) {
        try (var site = Site.in(indexDir)) {
            var copy = new HashMap<String, JsonNode>();
            var stays = site.editing().published(ContentType.PAGES, page("stays"));
            var goes = site.editing().published(ContentType.PAGES, page("goes"));
            site.delivery().awaitSequence(site.editing().head());
            var next = follow(site.delivery()::get, "", copy);

            site.editing().change(ContentType.PAGES, stays.id(), "{'title':{'lt':'Naujas'}}");
            site.editing().withdraw(ContentType.PAGES, goes.id(), LocaleTag.LT);
            site.delivery().awaitSequence(site.editing().head());
            follow(site.delivery()::get, next, copy);

            assertThat(copy).containsOnlyKeys("pages/" + stays.id() + "/lt");
            assertThat(copy.values())
                    .allMatch(entry -> entry.path("title").asString().equals("Naujas"));
        }
    }

    @FunctionalInterface
    private interface Getting {
        HttpResponse<String> get(String path, String... headers);
    }

    /// Applies changes until there are no more, as a partner site would.
    private static String follow(Getting delivery, String since, Map<String, JsonNode> copy) {
        var next = since;
        boolean more = true;
        while (more) {
            var answer = Json.of(delivery.get("/v1/sync" + (next.isEmpty() ? "" : "?since=" + next)));
            answer.path("items").forEach(item -> apply(item, copy));
            next = answer.path("next").asString();
            more = answer.path("more").asBoolean();
        }
        return next;
    }

    private static void apply(JsonNode item, Map<String, JsonNode> copy) {
        var key = item.path("type").asString() + "/" + item.path("id").asString() + "/"
                + item.path("locale").asString();
        if (item.path("change").asString().equals("published")) {
            copy.put(key, item.path("entry"));
        } else {
            copy.remove(key);
        }
    }

    private static String page(String slug) {
        return "{'title':{'lt':'" + slug + "'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}";
    }
}
