/// Formatted text as an immutable structured document, and its safe renderings. Knows no other feature.
@NullMarked
package lt.klasteriai.cms.model.richtext;

import org.jspecify.annotations.NullMarked;
