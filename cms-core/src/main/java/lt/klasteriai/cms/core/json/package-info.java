/// JSON as it comes from outside: bytes become a tree only when they are JSON to the letter and of sane size.
///
/// Knows nothing of content.
@NullMarked
package lt.klasteriai.cms.core.json;

import org.jspecify.annotations.NullMarked;
