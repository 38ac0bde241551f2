package lt.klasteriai.cms.core.richtext;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.richtext.Inline;
import lt.klasteriai.cms.model.richtext.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns the words in HTML into ours: marks, links, line breaks; of an image its description stays.
@RequiredArgsConstructor
final class HtmlWords {

    private static final int MAX_DEPTH = 200;
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "applet",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "title",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "frameset",
            "noframes",
            "noembed",
            "xmp");
    private static final Map<String, Mark> MARKS = Map.of(
            "b", Mark.STRONG,
            "strong", Mark.STRONG,
            "i", Mark.EMPHASIS,
            "em", Mark.EMPHASIS,
            "s", Mark.STRIKE,
            "del", Mark.STRIKE,
            "code", Mark.CODE,
            "sub", Mark.SUBSCRIPT,
            "sup", Mark.SUPERSCRIPT);

    private final Line line;

    /// All words in the element on one line, whatever blocks they stand in.
    static List<Inline> in(Element element) {
        var line = new Line();
        new HtmlWords(line).addAllIn(element, Style.PLAIN, 0);
        return line.end();
    }

    /// Adds what holds no words of its own to look into.
    ///
    /// @return false when the node is an element whose children are still to be read
    boolean add(Node node, Style style) {
        if (node instanceof TextNode text) {
            line.addCollapsed(text.getWholeText(), style);
            return true;
        }
        return !(node instanceof Element element) || ACTIVE.contains(element.normalName()) || addEmpty(element, style);
    }

    /// The style of what stands in the element.
    static Style within(Element element, Style style) {
        var mark = MARKS.get(element.normalName());
        if (mark != null) {
            return style.with(mark);
        }
        return element.normalName().equals("a")
                ? style.to(Target.of(element.attr("href"), element.attr("title")))
                : style;
    }

    /// @throws IllegalArgumentException when it is nested deeper than any real text
    static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the text is nested too deeply");
        }
    }

    private boolean addEmpty(Element element, Style style) {
        switch (element.normalName()) {
            case "br" -> line.lineBreak(style);
            case "img" -> line.addCollapsed(element.attr("alt"), style);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addAllIn(Element parent, Style style, int depth) {
        checkDepth(depth);
        for (var node : parent.childNodes()) {
            if (!add(node, style) && node instanceof Element element) {
                if (element.isBlock()) {
                    line.space();
                }
                addAllIn(element, within(element, style), depth + 1);
            }
        }
    }
}
