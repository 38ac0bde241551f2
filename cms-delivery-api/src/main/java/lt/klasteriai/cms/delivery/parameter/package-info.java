/// The query parameters of a request, read strictly: what is not known is refused by name.
@NullMarked
package lt.klasteriai.cms.delivery.parameter;

import org.jspecify.annotations.NullMarked;
