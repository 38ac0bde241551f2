/// Entries over HTTP: writing, reading, history, the trash, publishing.
@NullMarked
package lt.klasteriai.cms.admin.entry;

import org.jspecify.annotations.NullMarked;
