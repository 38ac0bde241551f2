/// Bulk jobs over HTTP.
@NullMarked
package lt.klasteriai.cms.admin.bulk;

import org.jspecify.annotations.NullMarked;
