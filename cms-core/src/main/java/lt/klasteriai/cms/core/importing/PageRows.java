package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.required;

import lt.klasteriai.cms.model.entry.ContentType;

/// `pages.json`: pages with their text in Markdown.
final class PageRows {

    static final FileKind KIND = FileKind.keyed(
            ContentType.PAGES,
            required("title", "/title", ValueReader.AS_IS),
            required("body", "/body", Values::localizedMarkdown));

    private PageRows() {}
}
