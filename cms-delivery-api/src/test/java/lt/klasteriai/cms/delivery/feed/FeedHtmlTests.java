package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedHtmlTests {

    private static final String ADDRESS = "https://cms.example.lt/v1/news/a";

    @Test
    void makesEveryAddressAbsolute() {
        assertThat(FeedHtml.of("<p><a href=\"/x\">x</a> <a href=\"b\">b</a> <a href=\"#c\">c</a></p>", ADDRESS))
                .contains(
                        "href=\"https://cms.example.lt/x\"",
                        "href=\"https://cms.example.lt/v1/news/b\"",
                        "href=\"https://cms.example.lt/v1/news/a#c\"");
    }

    @Test
    void letsNothingActOrDress() {
        assertThat(FeedHtml.of(
                        "<p style=\"x\" onclick=\"x\">a<script>x</script><iframe src=\"/x\"></iframe></p><style>x</style>",
                        ADDRESS))
                .isEqualTo("<p>a</p>");
    }
}
