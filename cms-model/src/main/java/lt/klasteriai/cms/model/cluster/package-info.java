/// The directory of clusters.
@NullMarked
package lt.klasteriai.cms.model.cluster;

import org.jspecify.annotations.NullMarked;
