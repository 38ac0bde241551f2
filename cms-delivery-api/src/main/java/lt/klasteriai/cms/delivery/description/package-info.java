/// The API described for programs and for people: OpenAPI 3.1, JSON Schemas, a page to read and try it.
@NullMarked
package lt.klasteriai.cms.delivery.description;

import org.jspecify.annotations.NullMarked;
