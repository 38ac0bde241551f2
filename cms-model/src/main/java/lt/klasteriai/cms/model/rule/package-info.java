/// What is wrong with an entry: violations with their place, locale and code. Knows only locales.
@NullMarked
package lt.klasteriai.cms.model.rule;

import org.jspecify.annotations.NullMarked;
