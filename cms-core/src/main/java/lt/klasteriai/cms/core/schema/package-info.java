/// JSON Schema (2020-12) of content as editors write it and of entries as readers get them, for both programs.
///
/// Follows the shapes of `core.content` and knows nothing else.
@NullMarked
package lt.klasteriai.cms.core.schema;

import org.jspecify.annotations.NullMarked;
