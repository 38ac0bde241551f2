@NullMarked
package lt.klasteriai.cms.admin.release;

import org.jspecify.annotations.NullMarked;
