package lt.klasteriai.cms.core.richtext;

import static lt.klasteriai.cms.model.richtext.Mark.CODE;
import static lt.klasteriai.cms.model.richtext.Mark.EMPHASIS;
import static lt.klasteriai.cms.model.richtext.Mark.STRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import lt.klasteriai.cms.model.richtext.Block;
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
import lt.klasteriai.cms.model.richtext.Inline;
import lt.klasteriai.cms.model.richtext.Inline.LineBreak;
import lt.klasteriai.cms.model.richtext.Inline.Link;
import lt.klasteriai.cms.model.richtext.Inline.Text;
import lt.klasteriai.cms.model.richtext.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextsTests {

    @Test
    void readsMarkdown() {
        var blocks = RichTexts.fromMarkdown("""
                # Kas toliau
                **Birželio 16 d.** *ministras* sudarė `grupę`,
                kuri [siūlys](https://lca.lt "Svetainė").

                3. a
                4. b

                > c

                ```json
                {}
                ```
                ---
                """).blocks();

        assertThat(blocks)
                .containsExactly(
                        new Heading(2, List.of(plain("Kas toliau"))),
                        new Paragraph(List.of(
                                text("Birželio 16 d.", STRONG),
                                plain(" "),
                                text("ministras", EMPHASIS),
                                plain(" sudarė "),
                                text("grupę", CODE),
                                plain(", kuri "),
                                new Link("https://lca.lt", "Svetainė", List.of(plain("siūlys"))),
                                plain("."))),
                        new OrderedList(3, List.of(item("a"), item("b"))),
                        new Quote(List.of(paragraph("c"))),
                        new CodeBlock("json", "{}"),
                        new Divider());
    }

    @Test
    void readsHtml() {
        var blocks = RichTexts.fromHtml("""
                <h1>Next</h1> loose <i>words</i>
                <div><p>One<br>two <b>and <em>three</em></b></p></div>
                <ul><li>a<ul><li>b</li></ul></li></ul>
                <table><tr><th>x</th></tr><tr><td><p>1</p><p>2</p></td></tr></table>
                <pre>a
                 b</pre><hr>
                """).blocks();

        assertThat(blocks)
                .containsExactly(
                        new Heading(2, List.of(plain("Next"))),
                        new Paragraph(List.of(plain("loose "), text("words", EMPHASIS))),
                        new Paragraph(List.of(
                                plain("One"),
                                new LineBreak(),
                                plain("two "),
                                text("and ", STRONG),
                                text("three", STRONG, EMPHASIS))),
                        new BulletList(
                                List.of(new ListItem(List.of(paragraph("a"), new BulletList(List.of(item("b"))))))),
                        new Table(List.of(
                                new TableRow(true, List.of(new TableCell(List.of(plain("x"))))),
                                new TableRow(false, List.of(new TableCell(List.of(plain("1 2"))))))),
                        new CodeBlock(null, "a\n b"),
                        new Divider());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<style>p{}</style>",
                        "<iframe src='https://evil.example'>alert(1)</iframe>",
                "<svg><script>alert(1)</script></svg>", "<math><mi>alert(1)</mi></math>",
                        "<object data=x>alert(1)</object>",
                "<template><p>alert(1)</p></template>", "<noscript>alert(1)</noscript>", "<!-- alert(1) -->",
                "<p><SCRIPT>alert(1)</SCRIPT ></p>", "<textarea>alert(1)</textarea>"
            })
    void letsActiveElementsVanishWithAllTheyHold(String html) {
        assertThat(RichTexts.fromHtml(html).blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " java\tscript:alert(1)",
                "&#106;avascript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "",
                " "
            })
    void takesTheLinkFromUnsafeAddresses(String href) {
        assertThat(RichTexts.fromHtml("<p><a href=\"" + href + "\">words</a></p>")
                        .blocks())
                .containsExactly(paragraph("words"));
    }

    @Test
    void takesTheLinkFromUnsafeAddressesInMarkdownToo() {
        assertThat(RichTexts.fromMarkdown("[words](javascript:alert%281%29)").blocks())
                .containsExactly(paragraph("words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lca.lt/a:b?c=d#e",
                "http://lca.lt",
                "mailto:info@lca.lt",
                "tel:+37060000000",
                "/apie",
                "apie",
                "#a"
            })
    void keepsLinksThatAreSafe(String href) {
        var expected = new Paragraph(List.of(new Link(href, null, List.of(plain("words")))));

        assertThat(RichTexts.fromHtml("<a href=\"" + href + "\">words</a>").blocks())
                .containsExactly(expected);
        assertThat(RichTexts.fromMarkdown("[words](" + href + ")").blocks()).containsExactly(expected);
    }

    @Test
    void joinsTheWordsOfOneLink() {
        assertThat(RichTexts.fromHtml("<a href='/a'>one <b>two</b></a>").blocks())
                .containsExactly(new Paragraph(
                        List.of(new Link("/a", null, List.of(plain("one "), text("two", STRONG))))));
    }

    @Test
    void showsHtmlInMarkdownAsText() {
        assertThat(RichTexts.fromMarkdown("a <b onclick=x>b</b>\n\n<script>alert(1)</script>")
                        .blocks())
                .containsExactly(paragraph("a <b onclick=x>b</b>"), paragraph("<script>alert(1)</script>"));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThatIllegalArgumentException().isThrownBy(() -> RichTexts.fromHtml("<div>".repeat(100_000) + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> RichTexts.fromHtml("<b>".repeat(100_000) + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> RichTexts.fromMarkdown("> ".repeat(1_000) + "a"));
    }

    private static Block paragraph(String words) {
        return new Paragraph(List.of(plain(words)));
    }

    private static ListItem item(String words) {
        return new ListItem(List.of(paragraph(words)));
    }

    private static Inline plain(String words) {
        return Text.plain(words);
    }

    private static Inline text(String words, Mark... marks) {
        return new Text(words, List.of(marks));
    }
}
