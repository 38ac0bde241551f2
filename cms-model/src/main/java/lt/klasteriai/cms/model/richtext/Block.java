package lt.klasteriai.cms.model.richtext;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A part of a document that stands on lines of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.BulletList.class, name = "bullet-list"),
    @JsonSubTypes.Type(value = Block.OrderedList.class, name = "ordered-list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.CodeBlock.class, name = "code-block"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /// The title of what follows.
    ///
    /// @param level 2 to 6; level 1 is the entry's title
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("a heading has a level from 2 to 6");
            }
            content = Given.list(content);
        }
    }

    /// Running text.
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = Given.list(content);
        }
    }

    /// A list whose order means nothing.
    record BulletList(List<ListItem> items) implements Block {
        public BulletList {
            items = Given.list(items);
        }
    }

    /// A numbered list.
    ///
    /// @param start the number of the first item; 1 when absent
    record OrderedList(Integer start, List<ListItem> items) implements Block {
        public OrderedList {
            start = Given.or(start, 1);
            items = Given.list(items);
        }
    }

    /// One item of a list.
    record ListItem(List<Block> blocks) {
        public ListItem {
            blocks = Given.list(blocks);
        }
    }

    /// Words of somebody else.
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = Given.list(blocks);
        }
    }

    /// Text shown letter by letter.
    ///
    /// @param language what it is written in, e.g. `json`
    record CodeBlock(@Nullable String language, String code) implements Block {
        public CodeBlock {
            code = Given.or(code, "");
        }
    }

    /// A thematic break.
    record Divider() implements Block {}

    /// A table.
    record Table(List<TableRow> rows) implements Block {
        public Table {
            rows = Given.list(rows);
        }
    }

    /// One row of a table.
    ///
    /// @param header whether its cells name the columns
    record TableRow(boolean header, List<TableCell> cells) {
        public TableRow {
            cells = Given.list(cells);
        }
    }

    /// One cell of a table.
    record TableCell(List<Inline> content) {
        public TableCell {
            content = Given.list(content);
        }
    }
}
