package lt.klasteriai.cms.model.richtext;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import lt.klasteriai.cms.model.value.Given;

/// A formatted text: a document of blocks. Holds no markup, so whatever it is given, its HTML is safe.
public record RichText(List<Block> blocks) {

    /// How deep blocks, list items and links may lie in each other.
    public static final int MAX_DEPTH = 20;

    /// How many characters of text a document may hold.
    public static final int MAX_TEXT_LENGTH = 500_000;

    /// @throws IllegalArgumentException when the document is nested too deeply or too long
    public RichText {
        blocks = Given.list(blocks);
        Measure.check(blocks);
    }

    public static RichText empty() {
        return new RichText(List.of());
    }

    /// One paragraph of plain text.
    public static RichText ofText(String text) {
        return new RichText(List.of(new Block.Paragraph(List.of(Inline.Text.plain(text)))));
    }

    /// Semantic HTML: every character of text escaped; only links to http, https, mailto, tel and the site itself.
    public String html() {
        return new HtmlRendering().of(blocks);
    }

    /// Plain text, with a line break between blocks.
    public String text() {
        return new TextRendering().of(blocks);
    }

    /// Whether there is nothing to read in it.
    @JsonIgnore
    public boolean isBlank() {
        return text().isBlank();
    }
}
