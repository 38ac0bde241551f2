/// Content files taken over through HTTP.
@NullMarked
package lt.klasteriai.cms.admin.importing;

import org.jspecify.annotations.NullMarked;
