@NullMarked
package lt.klasteriai.cms.admin.schedule;

import org.jspecify.annotations.NullMarked;
