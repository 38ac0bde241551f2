/// The admin program: HTTP for editing and publishing. Packages below are named after what they offer to callers.
@NullMarked
package lt.klasteriai.cms.admin;

import org.jspecify.annotations.NullMarked;
