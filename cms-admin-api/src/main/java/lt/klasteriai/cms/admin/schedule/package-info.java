/// What is to become public or to be withdrawn at a time that lies ahead.
@NullMarked
package lt.klasteriai.cms.admin.schedule;

import org.jspecify.annotations.NullMarked;
