package lt.klasteriai.cms.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTests {

    private final JsonBodies bodies = new JsonBodies(1024 * 1024);

    @Test
    void readsUtf8() {
        var json = bodies.read("{\"a\": \"ąčę 😀\", \"b\": 0.10}".getBytes(StandardCharsets.UTF_8));

        assertThat(json.path("a").stringValue()).isEqualTo("ąčę 😀");
        assertThat(json.path("b").decimalValue()).isEqualByComparingTo("0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{} {}",
                "{'a': 1}",
                "{\"a\": 1,}",
                "{\"a\": NaN}",
                "\uFEFF{}",
                "{\"a\": \"\u0000\"}",
                "// no\n{}",
                "{\"a\": 1e99999999999}",
                "{\"a\": 01}"
            })
    void refusesWhatIsNoJson(String text) {
        assertThat(failure(text.getBytes(StandardCharsets.UTF_8)).getCode()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE", "ISO-8859-13"})
    void refusesOtherEncodings(String charset) {
        assertThat(failure("{\"a\": \"ą\"}".getBytes(Charset.forName(charset))).getCode())
                .isEqualTo("malformed-json");
    }

    @Test
    void refusesAHalfOfASurrogatePairInTheBytes() {
        var bytes = new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};

        assertThat(failure(bytes).getCode()).isEqualTo("malformed-json");
    }

    @Test
    void refusesAPropertyThatIsNamedTwice() {
        var failure = failure("{\"a\": {\"b\": 1, \"b\": 2}}".getBytes(StandardCharsets.UTF_8));

        assertThat(failure.getCode()).isEqualTo("duplicate-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesWhatIsNestedAHundredThousandDeep(String opening) {
        assertThat(failure(opening.repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .getCode())
                .isEqualTo("too-deep");
    }

    @Test
    void refusesALargeDocumentUnread() {
        assertThat(failure(new byte[5 * 1024 * 1024]).getCode()).isEqualTo("too-large");
    }

    @Test
    void refusesALongNumberOrName() {
        assertThat(failure("1".repeat(5000).getBytes(StandardCharsets.UTF_8)).getCode())
                .isEqualTo("too-large");
        assertThat(failure(("{\"" + "a".repeat(5000) + "\":1}").getBytes(StandardCharsets.UTF_8))
                        .getCode())
                .isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":1,\"a\":2}", "[[[", "nul"})
    void saysSoInASentenceOfItsOwn(String text) {
        assertThat(failure(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessageMatching("[A-Z][^\\n\\[\\]{}]*[.]")
                .hasMessageNotContainingAny("line", "column", "Feature", "java");
    }

    private MalformedJson failure(byte[] bytes) {
        return catchThrowableOfType(MalformedJson.class, () -> bodies.read(bytes));
    }
}
