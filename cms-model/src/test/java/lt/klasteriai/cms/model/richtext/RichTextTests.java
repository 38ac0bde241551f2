package lt.klasteriai.cms.model.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import lt.klasteriai.cms.model.richtext.Block.BulletList;
import lt.klasteriai.cms.model.richtext.Block.CodeBlock;
import lt.klasteriai.cms.model.richtext.Block.Divider;
import lt.klasteriai.cms.model.richtext.Block.Heading;
import lt.klasteriai.cms.model.richtext.Block.ListItem;
import lt.klasteriai.cms.model.richtext.Block.OrderedList;
import lt.klasteriai.cms.model.richtext.Block.Paragraph;
import lt.klasteriai.cms.model.richtext.Block.Quote;
import lt.klasteriai.cms.model.richtext.Block.Table;
import lt.klasteriai.cms.model.richtext.Block.TableCell;
import lt.klasteriai.cms.model.richtext.Block.TableRow;
import lt.klasteriai.cms.model.richtext.Inline.LineBreak;
import lt.klasteriai.cms.model.richtext.Inline.Link;
import lt.klasteriai.cms.model.richtext.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RichTextTests {

    private static final RichText EVERYTHING = new RichText(List.of(
            new Heading(2, List.of(Text.plain("What comes next"))),
            new Paragraph(List.of(
                    new Text("signed", List.of(Mark.STRONG, Mark.EMPHASIS)),
                    new LineBreak(),
                    new Link("https://litek.lt", "LITEK", List.of(Text.plain("a cluster"))))),
            new BulletList(List.of(item("one"), item("two"))),
            new OrderedList(3, List.of(item("three"))),
            new Quote(List.of(new Paragraph(List.of(Text.plain("quoted"))))),
            new CodeBlock("json", "{}"),
            new Divider(),
            new Table(List.of(row(true, "Name"), row(false, "LITEK")))));

    @Test
    void everyPartBecomesItsElement() {
        assertThat(EVERYTHING.html())
                .isEqualTo("<h2>What comes next</h2>"
                        + "<p><strong><em>signed</em></strong><br/>"
                        + "<a href=\"https://litek.lt\" title=\"LITEK\">a cluster</a></p>"
                        + "<ul><li>one</li><li>two</li></ul>"
                        + "<ol start=\"3\"><li>three</li></ol>"
                        + "<blockquote><p>quoted</p></blockquote>"
                        + "<pre><code class=\"language-json\">{}</code></pre>"
                        + "<hr/>"
                        + "<table><tbody><tr><th scope=\"col\">Name</th></tr><tr><td>LITEK</td></tr></tbody></table>");
    }

    @Test
    void plainTextHasALinePerBlock() {
        assertThat(EVERYTHING.text())
                .isEqualTo("What comes next\nsigned\na cluster\none\ntwo\nthree\nquoted\n{}\nName\nLITEK");
    }

    @Test
    void aDocumentOfAllPartsComesBackFromJsonEqual() {
        var json = JsonMapper.shared();

        var written = json.writeValueAsString(EVERYTHING);

        assertThat(json.readValue(written, RichText.class)).isEqualTo(EVERYTHING);
        assertThat(written).startsWith("{\"blocks\":[{\"type\":\"heading\",\"level\":2,");
    }

    @Test
    void textIsNeverMarkup() {
        var attack = RichText.ofText("<script>alert('1 & \"2\"')</script>");

        assertThat(attack.html())
                .isEqualTo("<p>&lt;script&gt;alert(&#39;1 &amp; &quot;2&quot;&#39;)&lt;/script&gt;</p>");
    }

    @Test
    void attributesCannotBeLeft() {
        var link = new Link("https://litek.lt/\"onclick=\"x", "\"><script>", List.of(Text.plain("x")));
        var code = new CodeBlock("\"><script>", "x");

        assertThat(new RichText(List.of(new Paragraph(List.of(link)), code)).html())
                .isEqualTo("<p><a href=\"https://litek.lt/&quot;onclick=&quot;x\""
                        + " title=\"&quot;&gt;&lt;script&gt;\">x</a></p><pre><code>x</code></pre>");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(RichText.ofText("a\u0000b\uD800c\uFFFFd\tą😀").html()).isEqualTo("<p>abcd\tą😀</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://litek.lt",
                "HTTP://litek.lt/a?b=c#d",
                "mailto:info@litek.lt",
                "tel:+37060000000",
                "/",
                "/v/1#a"
            })
    void addressesOfTheWebMailTelephoneAndTheSiteAreLinks(String href) {
        assertThat(html(href)).isEqualTo("<p><a href=\"" + href + "\">x</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https:evil",
                "https://",
                "",
                "relative",
                "https://a b"
            })
    void everyOtherAddressLosesItsLinkAndKeepsItsWords(String href) {
        assertThat(html(href)).isEqualTo("<p>x</p>");
    }

    @Test
    void nestingIsLimitedTo20() {
        assertThat(nested(20).text()).isEqualTo("deep");
        assertThatIllegalArgumentException().isThrownBy(() -> nested(21)).withMessageContaining("20");
        assertThatIllegalArgumentException().isThrownBy(() -> nested(100_000));
    }

    @Test
    void lengthIsLimitedTo500000() {
        assertThat(RichText.ofText("x".repeat(500_000)).isBlank()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> RichText.ofText("x".repeat(500_001)));
    }

    @Test
    void aDocumentWithNothingToReadIsBlank() {
        assertThat(RichText.empty().isBlank()).isTrue();
        assertThat(new RichText(List.of(new Divider(), new Paragraph(List.of(Text.plain(" "))))).isBlank())
                .isTrue();
        assertThat(EVERYTHING.isBlank()).isFalse();
    }

    @Test
    void headingsLeaveTheFirstLevelToTheTitle() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(7, List.of()));
    }

    @Test
    void aLinkHoldsNoOtherLink() {
        var inner = new Link("/a", null, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new Link("/b", null, List.of(inner)));
    }

    private static String html(String href) {
        return new RichText(List.of(new Paragraph(List.of(new Link(href, null, List.of(Text.plain("x"))))))).html();
    }

    private static RichText nested(int depth) {
        Block block = new Paragraph(List.of(Text.plain("deep")));
        for (int level = 1; level < depth; level++) {
            block = new Quote(List.of(block));
        }
        return new RichText(List.of(block));
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(new Paragraph(List.of(Text.plain(text)))));
    }

    private static TableRow row(boolean header, String text) {
        return new TableRow(header, List.of(new TableCell(List.of(Text.plain(text)))));
    }
}
