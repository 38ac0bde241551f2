/// News of the association and its clusters.
@NullMarked
package lt.klasteriai.cms.model.news;

import org.jspecify.annotations.NullMarked;
