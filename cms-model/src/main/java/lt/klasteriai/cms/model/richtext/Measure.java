package lt.klasteriai.cms.model.richtext;

import java.util.List;

/// Goes through a document and refuses one that is nested too deeply or too long; never goes deeper than is allowed.
final class Measure {

    private int length;

    private Measure() {}

    static void check(List<Block> blocks) {
        new Measure().blocks(blocks, 1);
    }

    private void blocks(List<Block> blocks, int depth) {
        if (depth > RichText.MAX_DEPTH) {
            throw new IllegalArgumentException("a text is nested at most 20 deep");
        }
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.blocks(), depth + 1));
            case Block.OrderedList list -> list.items().forEach(item -> blocks(item.blocks(), depth + 1));
            case Block.Quote quote -> blocks(quote.blocks(), depth + 1);
            case Block.CodeBlock code -> count(code.code());
            case Block.Divider divider -> count("");
            case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        }
    }

    private void inlines(List<Inline> content) {
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> count(text.text());
                case Inline.Link link -> link(link);
                case Inline.LineBreak lineBreak -> count("\n");
            }
        }
    }

    private void link(Inline.Link link) {
        count(link.href());
        inlines(link.content());
    }

    private void count(String text) {
        length += text.length();
        if (length > RichText.MAX_TEXT_LENGTH) {
            throw new IllegalArgumentException("a text has at most 500,000 characters");
        }
    }
}
