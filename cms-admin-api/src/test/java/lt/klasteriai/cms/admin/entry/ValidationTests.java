package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

class ValidationTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);

    @Test
    void validatingTellsErrorsAndWarningsAndChangesNothing() {
        var path = editor.create("pages", """
                        {"title":{"lt":"Apie","en":"About"},
                         "body":{"lt":{"format":"markdown","value":"Žr. [čia](https://example.org)."}}}""").header("Location");
        var before = Everything.in(program);

        var judged = validate(path, "{\"locales\":[\"lt\",\"en\"]}");

        assertThat(judged.status()).isEqualTo(200);
        assertThat(judged.json().at("/publishable").asBoolean(true)).isFalse();
        assertThat(judged.json().at("/version").asInt()).isEqualTo(1);
        assertThat(findings(judged))
                .containsExactly(
                        "error required /content/body/en en",
                        "warning link-text-says-nothing /content/body/lt/value/blocks/0/content/1 lt");
        assertThat(Everything.in(program)).isEqualTo(before);
        assertThat(validate(path, "{\"locales\":[\"lt\"]}")
                        .json()
                        .at("/publishable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void publishingSaysTheSameAndStopsForErrorsOnly() {
        var path = editor.create("pages", """
                        {"title":{"lt":"Dėl","en":"On"},
                         "body":{"lt":{"format":"markdown","value":"Žr. [čia](https://example.org)."}}}""").header("Location");
        var judged = validate(path, "{\"locales\":[\"lt\"]}");

        var refused = editor.call("POST", path + "/publish")
                .json("{\"locales\":[\"lt\",\"en\"]}")
                .send();
        var published = editor.publish(path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/body/en");
        assertThat(refused.json().at("/errors").size()).isEqualTo(1);
        assertThat(refused.text("/warnings/0/code")).isEqualTo("link-text-says-nothing");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().at("/warnings"))
                .isEqualTo(judged.json().at("/findings"))
                .isNotEmpty();
    }

    @Test
    void aTimeToComeIsJudgedAsSuch() {
        var path = editor.create("news", """
                        {"title":{"lt":"Rytoj"},"body":{"lt":{"format":"markdown","value":"Tekstas"}},
                         "embargoedUntil":"2999-01-01T00:00:00Z"}""").header("Location");

        assertThat(findings(validate(path, "{\"locales\":[\"lt\"]}")))
                .contains("error embargoed /content/embargoedUntil ");
        assertThat(findings(validate(path, "{\"locales\":[\"lt\"],\"at\":\"2999-01-01T02:00:00+02:00\"}")))
                .noneMatch(finding -> finding.startsWith("error"));
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        var path = editor.newPage();

        assertThat(validate(path, "{\"locales\":[\"de\"]}").status()).isEqualTo(400);
        assertThat(validate(path, "{\"locales\":[]}").text("/errors/0/pointer")).isEqualTo("/locales");
        assertThat(validate(path, "{}").text("/errors/0/pointer")).isEqualTo("/locales");
        assertThat(validate(path, "{\"locales\":[\"lt\"],\"at\":\"rytoj\"}").text("/errors/0/pointer"))
                .isEqualTo("/at");
        assertThat(validate(path, "{\"locales\":[\"lt\"],\"when\":1}").text("/errors/0/pointer"))
                .isEqualTo("/when");
        assertThat(validate("/admin/v1/news/" + path.substring(path.lastIndexOf('/') + 1), "{\"locales\":[\"lt\"]}")
                        .problem())
                .isEqualTo("entry-not-found");
    }

    private Reply validate(String path, String body) {
        return editor.call("POST", path + "/validate").json(body).send();
    }

    private static List<String> findings(Reply judged) {
        return judged.json()
                .at("/findings")
                .valueStream()
                .map(finding -> String.join(
                        " ",
                        finding.at("/severity").asString(),
                        finding.at("/code").asString(),
                        finding.at("/pointer").asString(),
                        finding.at("/locale").asString("")))
                .toList();
    }
}
