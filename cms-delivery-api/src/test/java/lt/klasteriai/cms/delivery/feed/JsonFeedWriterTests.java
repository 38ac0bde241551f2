package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// By the rules of JSON Feed 1.1: what must be there is there.
class JsonFeedWriterTests {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void everyItemHasIdentityContentAndDates() {
        var feed =
                MAPPER.readTree(JsonFeedWriter.write(SomeFeed.with("Antraštė \u0001 \uD83D\uDE00", "<p>Tekstas</p>")));
        var item = feed.path("items").path(0);

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isNotEmpty();
        assertThat(feed.path("language").asString()).isEqualTo("lt");
        assertThat(feed.at("/authors/0/name").asString()).isEqualTo("Asociacija");
        assertThat(item.path("id").asString()).isEqualTo("tag:klasteriai.lt,2026:N1/lt");
        assertThat(item.path("content_html").asString()).isEqualTo("<p>Tekstas</p>");
        assertThat(item.path("date_published").asString()).isEqualTo("2026-03-01T22:30:00Z");
        assertThat(item.path("date_modified").asString()).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(item.at("/authors/0/name").asString()).isEqualTo("Ona Žukė");
        assertThat(item.at("/tags/0").asString()).isEqualTo("Sveikata");
    }

    @Test
    void anItemWithoutItsTextStillHasContent() {
        var item = MAPPER.readTree(JsonFeedWriter.write(SomeFeed.with("Antraštė", "")))
                .path("items")
                .path(0);

        assertThat(item.has("content_html")).isFalse();
        assertThat(item.path("content_text").asString()).isEqualTo("Santrauka");
    }
}
