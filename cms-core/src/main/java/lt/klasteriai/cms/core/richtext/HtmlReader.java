package lt.klasteriai.cms.core.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.richtext.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Turns the blocks of HTML into ours. Words outside of any block make a paragraph.
final class HtmlReader {

    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();
    private final HtmlWords words = new HtmlWords(line);

    private HtmlReader() {}

    static List<Block> read(String html) {
        return blocksIn(Jsoup.parseBodyFragment(html).body(), 0);
    }

    private static List<Block> blocksIn(Node parent, int depth) {
        var reader = new HtmlReader();
        reader.addAllIn(parent, Style.PLAIN, depth);
        reader.endParagraph();
        return reader.blocks;
    }

    private void addAllIn(Node parent, Style style, int depth) {
        HtmlWords.checkDepth(depth);
        parent.childNodes().forEach(node -> add(node, style, depth + 1));
    }

    private void add(Node node, Style style, int depth) {
        if (words.add(node, style) || !(node instanceof Element element)) {
            return;
        }
        if (!element.isBlock()) {
            addAllIn(element, HtmlWords.within(element, style), depth);
            return;
        }
        endParagraph();
        addBlock(element, style, depth);
        endParagraph();
    }

    private void addBlock(Element element, Style style, int depth) {
        switch (element.normalName()) {
            case "h1", "h2" -> addHeading(2, element);
            case "h3", "h4", "h5", "h6" -> addHeading(element.normalName().charAt(1) - '0', element);
            case "ul" -> addUnlessEmpty(items(element, depth), items -> new Block.BulletList(items));
            case "ol" -> addUnlessEmpty(items(element, depth), items -> new Block.OrderedList(start(element), items));
            case "blockquote" -> addUnlessEmpty(blocksIn(element, depth), Block.Quote::new);
            case "pre" ->
                blocks.add(new Block.CodeBlock(null, element.wholeText().stripTrailing()));
            case "hr" -> blocks.add(new Block.Divider());
            case "table" -> addUnlessEmpty(rows(element), Block.Table::new);
            default -> addAllIn(element, HtmlWords.within(element, style), depth);
        }
    }

    private void endParagraph() {
        addUnlessEmpty(line.end(), Block.Paragraph::new);
    }

    private void addHeading(int level, Element element) {
        addUnlessEmpty(HtmlWords.in(element), inlines -> new Block.Heading(level, inlines));
    }

    private <T> void addUnlessEmpty(List<T> parts, Function<List<T>, Block> block) {
        if (!parts.isEmpty()) {
            blocks.add(block.apply(parts));
        }
    }

    /// What stands in a list outside of its items, such as a list nested without one, is an item of its own.
    private static List<Block.ListItem> items(Element list, int depth) {
        return list.childNodes().stream()
                .map(child -> child.normalName().equals("li") ? blocksIn(child, depth) : strayBlocks(child, depth))
                .filter(blocks -> !blocks.isEmpty())
                .map(Block.ListItem::new)
                .toList();
    }

    private static List<Block> strayBlocks(Node node, int depth) {
        var reader = new HtmlReader();
        reader.add(node, Style.PLAIN, depth);
        reader.endParagraph();
        return reader.blocks;
    }

    private static int start(Element list) {
        var start = list.attr("start");
        return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
    }

    private static List<Block.TableRow> rows(Element table) {
        return table.getElementsByTag("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .map(row -> row.children().stream().filter(HtmlReader::isCell).toList())
                .filter(cells -> !cells.isEmpty())
                .map(HtmlReader::row)
                .toList();
    }

    private static boolean isCell(Element element) {
        return Stream.of("td", "th").anyMatch(element.normalName()::equals);
    }

    private static Block.TableRow row(List<Element> cells) {
        var header = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
        var texts = cells.stream()
                .map(cell -> new Block.TableCell(HtmlWords.in(cell)))
                .toList();
        return new Block.TableRow(header, texts);
    }
}
