/// Where something is: countries, regions, points.
@NullMarked
package lt.klasteriai.cms.model.place;

import org.jspecify.annotations.NullMarked;
