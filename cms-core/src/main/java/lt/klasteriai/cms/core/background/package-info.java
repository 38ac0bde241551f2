/// Work that goes on behind the requests: again and again, until the program stops.
///
/// Knows nothing of what the work is, and no database.
@NullMarked
package lt.klasteriai.cms.core.background;

import org.jspecify.annotations.NullMarked;
