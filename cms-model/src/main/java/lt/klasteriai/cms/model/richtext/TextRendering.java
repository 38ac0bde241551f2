package lt.klasteriai.cms.model.richtext;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a document as plain text: a line per block, a tab between cells.
final class TextRendering {

    String of(List<Block> blocks) {
        return blocks.stream().map(this::block).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.Quote quote -> of(quote.blocks());
            case Block.CodeBlock code -> Characters.readable(code.code());
            case Block.Divider divider -> "";
            case Block.Table table -> table.rows().stream().map(this::row).collect(Collectors.joining("\n"));
        };
    }

    private String items(List<Block.ListItem> items) {
        return items.stream().map(item -> of(item.blocks())).collect(Collectors.joining("\n"));
    }

    private String row(Block.TableRow row) {
        return row.cells().stream().map(cell -> inlines(cell.content())).collect(Collectors.joining("\t"));
    }

    private String inlines(List<Inline> content) {
        return content.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> Characters.readable(text.text());
            case Inline.Link link -> inlines(link.content());
            case Inline.LineBreak lineBreak -> "\n";
        };
    }
}
