/// Content between its JSON and its records: strict reading and writing, rich text, references, slugs.
///
/// Everything here follows one description of the content records, [Shape]. Knows nothing of entries, databases or
/// HTTP.
@NullMarked
package lt.klasteriai.cms.core.content;

import org.jspecify.annotations.NullMarked;
