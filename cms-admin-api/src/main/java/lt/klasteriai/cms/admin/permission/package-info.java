/// Which routes need which role: declared at the route, decided in one place, told in the description.
@NullMarked
package lt.klasteriai.cms.admin.permission;

import org.jspecify.annotations.NullMarked;
