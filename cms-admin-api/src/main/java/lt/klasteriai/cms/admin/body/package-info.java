/// JSON that callers send: read strictly, up to a size, with every fault named by its place.
@NullMarked
package lt.klasteriai.cms.admin.body;

import org.jspecify.annotations.NullMarked;
