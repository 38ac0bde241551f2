/// The export of a whole installation, and its import into an empty one.
@NullMarked
package lt.klasteriai.cms.admin.archive;

import org.jspecify.annotations.NullMarked;
