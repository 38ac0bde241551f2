/// What every entry has, whatever its content type: its type, its id, the fields shared by all types.
@NullMarked
package lt.klasteriai.cms.model.entry;

import org.jspecify.annotations.NullMarked;
