/// Moments as the public sees them: values that change by the clock alone, partial dates, deadlines with their zone.
@NullMarked
package lt.klasteriai.cms.model.time;

import org.jspecify.annotations.NullMarked;
