/// What all routes share: how parameters are read and that unknown ones are refused.
@NullMarked
package lt.klasteriai.cms.admin.route;

import org.jspecify.annotations.NullMarked;
