package lt.klasteriai.cms.model.richtext;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A part of a line.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Inline.LineBreak.class, name = "line-break")
})
public sealed interface Inline {

    /// Words.
    ///
    /// @param marks outermost first, each at most once
    record Text(String text, List<Mark> marks) implements Inline {
        public Text {
            text = Given.or(text, "");
            marks = Given.list(marks).stream().distinct().toList();
        }

        public static Text plain(String text) {
            return new Text(text, List.of());
        }
    }

    /// Words that lead somewhere.
    ///
    /// @param href kept as it was given; an address that is not safe is not rendered as a link
    record Link(String href, @Nullable String title, List<Inline> content) implements Inline {

        /// @throws IllegalArgumentException when there is no address or a link lies in the link
        public Link {
            href = Given.required(href, "a link has an address");
            content = Given.list(content);
            if (content.stream().anyMatch(Link.class::isInstance)) {
                throw new IllegalArgumentException("a link holds no other link");
            }
        }

        /// Whether a reader may be led to this address: http, https, mailto, tel, or a path on the site itself.
        public static boolean allows(String href) {
            return SafeAddress.allows(href);
        }
    }

    /// A new line within the paragraph.
    record LineBreak() implements Inline {}
}
