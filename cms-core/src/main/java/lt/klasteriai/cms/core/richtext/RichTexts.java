package lt.klasteriai.cms.core.richtext;

import lt.klasteriai.cms.model.richtext.RichText;

/// Makes rich text of what editors paste. Any text is accepted; nothing of it can become active content.
public final class RichTexts {

    private RichTexts() {}

    /// Reads CommonMark. HTML in it is shown as text.
    ///
    /// @throws IllegalArgumentException when the document is nested too deeply or too long
    public static RichText fromMarkdown(String markdown) {
        return new RichText(MarkdownReader.read(markdown));
    }

    /// Reads HTML as browsers do. Unknown elements leave their content, active ones vanish with it.
    ///
    /// @throws IllegalArgumentException when the document is nested too deeply or too long
    public static RichText fromHtml(String html) {
        return new RichText(HtmlReader.read(html));
    }
}
