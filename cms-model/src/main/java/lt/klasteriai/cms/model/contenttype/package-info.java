/// Which record holds the content of which type: the place to begin when a content type is added.
@NullMarked
package lt.klasteriai.cms.model.contenttype;

import org.jspecify.annotations.NullMarked;
