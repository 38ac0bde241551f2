/// The API's description, made from the routes, and a page to read and try it.
@NullMarked
package lt.klasteriai.cms.admin.openapi;

import org.jspecify.annotations.NullMarked;
