/// Both programs in one process, for a first look and for development. Knows both programs and the embedded store.
@NullMarked
package lt.klasteriai.cms.standalone;

import org.jspecify.annotations.NullMarked;
