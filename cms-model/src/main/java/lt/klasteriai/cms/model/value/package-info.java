/// How values are read and checked: words of closed lists, absent lists and texts, text of a fixed form. Knows only
/// locales.
@NullMarked
package lt.klasteriai.cms.model.value;

import org.jspecify.annotations.NullMarked;
