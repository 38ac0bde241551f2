package lt.klasteriai.cms.core.richtext;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.richtext.Inline;
import lt.klasteriai.cms.model.richtext.Mark;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Turns the words in a CommonMark block into ours. Of an image its description stays.
@RequiredArgsConstructor
final class MarkdownWords {

    /// Deeper emphasis than this adds nothing: its words are read, its marks are not.
    private static final int MAX_DEPTH = 50;

    private final Line line = new Line();

    static List<Inline> in(Node block) {
        var words = new MarkdownWords();
        words.addAllIn(block, Style.PLAIN, 0);
        return words.line.end();
    }

    private void addAllIn(Node parent, Style style, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the text is nested too deeply");
        }
        MarkdownReader.children(parent).forEach(child -> add(child, style, depth + 1));
    }

    private void add(Node node, Style style, int depth) {
        switch (node) {
            case Text text -> line.add(text.getLiteral(), style);
            case Code code -> line.add(code.getLiteral(), style.with(Mark.CODE));
            case HtmlInline html -> line.add(html.getLiteral(), style);
            case SoftLineBreak soft -> line.space();
            case HardLineBreak hard -> line.lineBreak(style);
            case Emphasis emphasis -> addAllIn(emphasis, style.with(Mark.EMPHASIS), depth);
            case StrongEmphasis strong -> addAllIn(strong, style.with(Mark.STRONG), depth);
            case Link link -> addAllIn(link, style.to(Target.of(link.getDestination(), link.getTitle())), depth);
            default -> addAllIn(node, style, depth);
        }
    }
}
