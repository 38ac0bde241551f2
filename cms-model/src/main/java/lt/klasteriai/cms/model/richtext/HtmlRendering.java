package lt.klasteriai.cms.model.richtext;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a document as HTML. Tags come from here alone, so nothing in a document can become one; there are no
/// attributes but `href`, `title`, `start`, `scope` and the class of a code's language. Well-formed XML as well.
final class HtmlRendering {

    private static final Pattern CODE_LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]{1,30}");

    private final StringBuilder html = new StringBuilder();

    String of(List<Block> blocks) {
        blocks.forEach(this::block);
        return html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> element("h" + heading.level(), () -> inlines(heading.content()));
            case Block.Paragraph paragraph -> element("p", () -> inlines(paragraph.content()));
            case Block.BulletList list -> element("ul", () -> list.items().forEach(this::item));
            case Block.OrderedList list -> orderedList(list);
            case Block.Quote quote -> element("blockquote", () -> quote.blocks().forEach(this::block));
            case Block.CodeBlock code -> element("pre", () -> code(code));
            case Block.Divider divider -> html.append("<hr/>");
            case Block.Table table -> table(table);
        }
    }

    private void orderedList(Block.OrderedList list) {
        var start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        element("ol", start, () -> list.items().forEach(this::item));
    }

    /// An item of a single paragraph is written without one, as people write short lists.
    private void item(Block.ListItem item) {
        var isOneParagraph = item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph;
        element("li", () -> item.blocks().forEach(isOneParagraph ? this::contentOfParagraph : this::block));
    }

    private void contentOfParagraph(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content());
        }
    }

    private void code(Block.CodeBlock code) {
        element("code", languageClass(code.language()), () -> text(code.code()));
    }

    private static String languageClass(@Nullable String language) {
        return language != null && CODE_LANGUAGE.matcher(language).matches()
                ? " class=\"language-" + language + "\""
                : "";
    }

    private void table(Block.Table table) {
        Consumer<Block.TableRow> row = each -> element("tr", () -> each.cells().forEach(cell -> cell(cell, each)));
        element("table", () -> element("tbody", () -> table.rows().forEach(row)));
    }

    private void cell(Block.TableCell cell, Block.TableRow row) {
        if (row.header()) {
            element("th", " scope=\"col\"", () -> inlines(cell.content()));
        } else {
            element("td", () -> inlines(cell.content()));
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> marked(text.marks(), text.text());
            case Inline.Link link -> link(link);
            case Inline.LineBreak lineBreak -> html.append("<br/>");
        }
    }

    private void marked(List<Mark> marks, String text) {
        if (marks.isEmpty()) {
            text(text);
        } else {
            element(tagOf(marks.getFirst()), () -> marked(marks.subList(1, marks.size()), text));
        }
    }

    private static String tagOf(Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case STRIKE -> "s";
            case CODE -> "code";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
        };
    }

    private void link(Inline.Link link) {
        if (Inline.Link.allows(link.href())) {
            element(
                    "a",
                    attribute("href", link.href()) + attribute("title", link.title()),
                    () -> inlines(link.content()));
        } else {
            inlines(link.content());
        }
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private void element(String tag, Runnable content) {
        element(tag, "", content);
    }

    private void element(String tag, String attributes, Runnable content) {
        html.append('<').append(tag).append(attributes).append('>');
        content.run();
        html.append("</").append(tag).append('>');
    }

    private void text(String text) {
        html.append(escaped(text));
    }

    private static String escaped(String text) {
        return Characters.readable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
