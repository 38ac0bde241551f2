package lt.klasteriai.cms.admin.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bad input gets its problem and changes nothing; that nothing changed is checked after each of these tests.
class BadInputTests {

    private static final String PAGES = "/admin/v1/pages";
    private static final int MEGABYTE = 1024 * 1024;

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private Everything before = Everything.in(program);

    @BeforeEach
    void look() {
        before = Everything.in(program);
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void malformedJson() {
        expectFault(post("{\"content\":{\"title\":"), 400, "invalid-json", "", "malformed-json");
        expectFault(post("{} {}"), 400, "invalid-json", "", "malformed-json");
    }

    @Test
    void noBodyAtAll() {
        assertThat(post("").problem()).isEqualTo("invalid-json");
        assertThat(editor.call("POST", PAGES)
                        .header("Content-Type", "application/json")
                        .send()
                        .problem())
                .isEqualTo("invalid-json");
    }

    @Test
    void aBodyThatIsNoObject() {
        for (var body : List.of("[]", "null", "1", "\"text\"")) {
            expectFault(post(body), 400, "invalid-body", "", "wrong-type");
        }
    }

    @Test
    void wrongTypes() {
        expectFault(create("{\"title\":\"text\"}"), 400, "invalid-body", "/content/title", "wrong-type");
        expectFault(create("{\"title\":{\"lt\":5}}"), 400, "invalid-body", "/content/title/lt", "wrong-type");
        expectFault(create("{\"tags\":{}}"), 400, "invalid-body", "/content/tags", "wrong-type");
        assertThat(create("[]").problem()).isEqualTo("invalid-body");
        assertThat(create("null").problem()).isEqualTo("invalid-body");
    }

    @Test
    void unknownProperties() {
        expectFault(post("{\"content\":{},\"contents\":{}}"), 400, "invalid-body", "/contents", "unknown-property");
        assertThat(create("{\"titel\":{\"lt\":\"a\"}}").text("/errors/0/pointer"))
                .isEqualTo("/content/titel");
    }

    @Test
    void unknownLocale() {
        var path = PAGES + "/none";
        assertThat(create("{\"title\":{\"de\":\"a\"}}").text("/errors/0/pointer"))
                .isEqualTo("/content/title/de");
        expectFault(
                editor.call("POST", path + "/publish")
                        .json("{\"locales\":[\"lt\",\"de\"]}")
                        .send(),
                400,
                "invalid-body",
                "/locales/1",
                "invalid-value");
        assertThat(editor.get(PAGES + "?filter[locale]=de").text("/errors/0/parameter"))
                .isEqualTo("filter[locale]");
    }

    @Test
    void noLocaleAtAll() {
        for (var body : List.of("{\"locales\":[]}", "{\"locales\":null}", "{\"locales\":\"lt\"}", "{}")) {
            var refused =
                    editor.call("POST", PAGES + "/none/publish").json(body).send();

            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).as(body).startsWith("/locales");
        }
    }

    @Test
    void unknownTypeSaysWhichThereAre() {
        var refused = editor.get("/admin/v1/posts");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("unknown-type");
        assertThat(refused.text("/detail")).contains("news", "funding-calls");
        assertThat(editor.create("posts", "{}").problem()).isEqualTo("unknown-type");
        assertThat(editor.get("/admin/v1/FUNDING_CALLS").problem()).isEqualTo("unknown-type");
    }

    @Test
    void aReferenceToNothing() {
        var refused = create("{\"title\":{\"lt\":\"Našlaitis\"},\"parent\":\"01NOTHINGOFTHISID\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("rules-broken");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/parent");
    }

    @Test
    void aBodyOfFiveMegabytes() {
        var large = create("{\"title\":{\"lt\":\"" + "a".repeat(5 * MEGABYTE) + "\"}}");

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.problem()).isEqualTo("body-too-large");
    }

    @Test
    void aBodyOfFiveMegabytesThatDoesNotSayItsLength() {
        var bytes = ("{\"content\":\"" + "a".repeat(5 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);

        var large =
                editor.call("POST", PAGES).chunked("application/json", bytes).send();

        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void nestingAHundredThousandDeep() {
        for (var nested :
                List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "[".repeat(100_000) + "]".repeat(100_000))) {
            expectFault(create(nested), 400, "invalid-json", "", "too-deep");
        }
    }

    @Test
    void aNameGivenTwice() {
        expectFault(post("{\"content\":{},\"content\":{}}"), 400, "invalid-json", "", "duplicate-key");
    }

    @Test
    void textThatIsNotUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"content\":{\"title\":{\"lt\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write(0x28);
        bytes.writeBytes("\"}}}".getBytes(StandardCharsets.UTF_8));

        var refused = editor.call("POST", PAGES)
                .body("application/json", bytes.toByteArray())
                .send();

        expectFault(refused, 400, "invalid-json", "", "malformed-json");
    }

    @Test
    void nulAndHalvesOfSurrogatePairs() {
        for (var character : List.of("\\u0000", "\\ud800", "\\udc00", "\\ud800x")) {
            var refused = create("{\"title\":{\"lt\":\"a" + character + "b\"}}");

            assertThat(refused.status()).as(character).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).as(character).isEqualTo("/content/title/lt");
        }
    }

    @Test
    void operatorsOfTheStoreInAnyPlace() {
        assertThat(create("{\"title\":{\"lt\":{\"$ne\":null}}}").status()).isEqualTo(400);
        assertThat(create("{\"$where\":\"1\"}").status()).isEqualTo(400);
        assertThat(create("{\"parent\":{\"$gt\":\"\"}}").status()).isEqualTo(400);
        assertThat(editor.get(PAGES + "?filter[key][$ne]=a").status()).isEqualTo(400);
        assertThat(editor.get(PAGES + "?filter[state][$ne]=draft").status()).isEqualTo(400);
        assertThat(editor.get(PAGES + "/%7B%22$gt%22:%22%22%7D").status()).isEqualTo(404);
        assertThat(editor.get(PAGES + "?filter[key]=%7B%22$gt%22:%22%22%7D")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(editor.call("POST", "/admin/v1/sessions")
                        .json("{\"username\":{\"$gt\":\"\"},\"password\":{\"$gt\":\"\"}}")
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void otherMediaTypes() {
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/merge-patch+json")) {
            var refused = editor.call("POST", PAGES).text(type, "{}").send();

            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.problem()).as(type).isEqualTo("unsupported-media-type");
        }
        assertThat(editor.call("PATCH", PAGES + "/none").json("{}").send().status())
                .isEqualTo(415);
    }

    @Test
    void pageSizesThatAreNone() {
        for (var size : List.of("0", "-1", "101", "ten", "1.5", "", "99999999999")) {
            var refused = editor.get(PAGES + "?page[size]=" + size);

            assertThat(refused.status()).as(size).isEqualTo(400);
            assertThat(refused.text("/errors/0/parameter")).as(size).isEqualTo("page[size]");
        }
    }

    @Test
    void cursorsThatNoListGave() {
        for (var cursor : List.of("forged", "e30", "MTIz.MTIz", "%00", "%7B%7D")) {
            var refused = editor.get(PAGES + "?page[after]=" + cursor);

            assertThat(refused.status()).as(cursor).isEqualTo(400);
            assertThat(refused.text("/errors/0/parameter")).as(cursor).isEqualTo("page[after]");
        }
    }

    @Test
    void parametersThatAreUnknownOrGivenTwice() {
        var unknown = editor.get(PAGES + "?filter[stat]=draft");
        var twice = editor.get(PAGES + "?page[size]=1&page[size]=2");

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/parameter")).isEqualTo("filter[stat]");
        assertThat(unknown.text("/detail")).contains("filter[state]");
        assertThat(twice.text("/errors/0/code")).isEqualTo("given-twice");
    }

    @Test
    void filtersOfNoValue() {
        for (var filter : List.of(
                "filter[state]=nowhere",
                "filter[updatedAt][gte]=yesterday",
                "filter[updatedAt][gte]=-999999999-01-01T00:00:00Z",
                "filter[updatedAt][gte]=%2B999999999-12-31T23:59:59Z",
                "sort=title",
                "filter[locale]=LT",
                "filter[state]=DRAFT")) {
            assertThat(editor.get(PAGES + "?" + filter).status()).as(filter).isEqualTo(400);
        }
    }

    @Test
    void aRouteThatIsNoneAndAMethodThatIsNotForIt() {
        assertThat(editor.get("/nowhere").problem()).isEqualTo("not-found");
        assertThat(editor.get(PAGES + "/a/b/c/d").problem()).isEqualTo("not-found");
        var refused = editor.call("DELETE", PAGES).send();
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.problem()).isEqualTo("method-not-allowed");
        assertThat(refused.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void anAnswerThatDoesNotExistInTheFormAskedFor() {
        var refused = editor.call("GET", PAGES).header("Accept", "text/html").send();

        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.problem()).isEqualTo("not-acceptable");
    }

    private Reply post(String body) {
        return editor.call("POST", PAGES).json(body).send();
    }

    private Reply create(String content) {
        return editor.create("pages", content);
    }

    private static void expectFault(Reply refused, int status, String problem, String pointer, String code) {
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }
}
