/// The site's languages and text in them: locale tags, localized values, slugs. Knows nothing of content types.
@NullMarked
package lt.klasteriai.cms.model.locale;

import org.jspecify.annotations.NullMarked;
