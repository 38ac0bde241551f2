/// Markdown and HTML become rich text: only what a document has blocks and marks for survives. Knows only the model.
@NullMarked
package lt.klasteriai.cms.core.richtext;

import org.jspecify.annotations.NullMarked;
