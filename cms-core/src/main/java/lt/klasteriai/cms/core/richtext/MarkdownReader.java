package lt.klasteriai.cms.core.richtext;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.model.richtext.Block;
import lt.klasteriai.cms.model.richtext.Inline;
import lt.klasteriai.cms.model.richtext.RichText;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Turns the blocks of a CommonMark document into ours.
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder().build();

    private MarkdownReader() {}

    static List<Block> read(String markdown) {
        return blocksIn(PARSER.parse(markdown), 0);
    }

    private static List<Block> blocksIn(Node parent, int depth) {
        if (depth > RichText.MAX_DEPTH) {
            throw new IllegalArgumentException("the text is nested too deeply");
        }
        var blocks = new ArrayList<Block>();
        for (var node : children(parent)) {
            var block = block(node, depth);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /// Link definitions and empty paragraphs are no block of ours.
    private static @Nullable Block block(Node node, int depth) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(MarkdownWords.in(paragraph));
            case BulletList list -> new Block.BulletList(items(list, depth));
            case OrderedList list -> new Block.OrderedList(list.getMarkerStartNumber(), items(list, depth));
            case BlockQuote quote -> new Block.Quote(blocksIn(quote, depth + 1));
            case FencedCodeBlock code ->
                new Block.CodeBlock(language(code), code.getLiteral().stripTrailing());
            case IndentedCodeBlock code ->
                new Block.CodeBlock(null, code.getLiteral().stripTrailing());
            case ThematicBreak divider -> new Block.Divider();
            case HtmlBlock html -> paragraph(List.of(Inline.Text.plain(html.getLiteral())));
            default -> null;
        };
    }

    /// The first level is the entry's title.
    private static @Nullable Block heading(Heading heading) {
        var words = MarkdownWords.in(heading);
        return words.isEmpty() ? null : new Block.Heading(Math.max(2, heading.getLevel()), words);
    }

    private static @Nullable Block paragraph(List<Inline> words) {
        return words.isEmpty() ? null : new Block.Paragraph(words);
    }

    private static List<Block.ListItem> items(Node list, int depth) {
        return children(list).stream()
                .map(item -> new Block.ListItem(blocksIn(item, depth + 1)))
                .toList();
    }

    private static @Nullable String language(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip();
        return info.isEmpty() ? null : info.split("\\s+", 2)[0];
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
