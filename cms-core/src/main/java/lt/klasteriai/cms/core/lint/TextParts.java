package lt.klasteriai.cms.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.Block;
import lt.klasteriai.cms.model.richtext.Inline;
import lt.klasteriai.cms.model.richtext.RichText;

/// The parts of a rich text that rules look at, each with its JSON Pointer into the content.
///
/// @param texts those outside of links
record TextParts(
        LocaleTag locale, List<At<Block.Heading>> headings, List<At<Inline.Link>> links, List<At<Inline.Text>> texts) {

    /// A part with its place.
    record At<T>(String pointer, T part) {}

    /// @param pointer where the rich text stands in the content
    static TextParts of(RichText text, String pointer, LocaleTag locale) {
        var parts = new TextParts(locale, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.blocks(text.blocks(), pointer + "/value/blocks");
        return parts;
    }

    /// What a run of inlines reads like.
    static String readable(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.Link link -> readable(link.content());
                    case Inline.LineBreak _ -> " ";
                })
                .collect(Collectors.joining());
    }

    private void blocks(List<Block> blocks, String at) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), at + "/" + i);
        }
    }

    private void block(Block block, String at) {
        switch (block) {
            case Block.Heading heading -> {
                headings.add(new At<>(at, heading));
                inlines(heading.content(), at + "/content");
            }
            case Block.Paragraph paragraph -> inlines(paragraph.content(), at + "/content");
            case Block.BulletList list -> items(list.items(), at + "/items");
            case Block.OrderedList list -> items(list.items(), at + "/items");
            case Block.Quote quote -> blocks(quote.blocks(), at + "/blocks");
            case Block.CodeBlock _ -> {}
            case Block.Divider _ -> {}
            case Block.Table table -> rows(table.rows(), at + "/rows");
        }
    }

    private void items(List<Block.ListItem> items, String at) {
        for (int i = 0; i < items.size(); i++) {
            blocks(items.get(i).blocks(), at + "/" + i + "/blocks");
        }
    }

    private void rows(List<Block.TableRow> rows, String at) {
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                inlines(cells.get(j).content(), at + "/" + i + "/cells/" + j + "/content");
            }
        }
    }

    private void inlines(List<Inline> content, String at) {
        for (int i = 0; i < content.size(); i++) {
            switch (content.get(i)) {
                case Inline.Text text -> texts.add(new At<>(at + "/" + i, text));
                case Inline.Link link -> links.add(new At<>(at + "/" + i, link));
                case Inline.LineBreak _ -> {}
            }
        }
    }
}
