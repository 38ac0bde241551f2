/// Signing in and out, and who may call what.
@NullMarked
package lt.klasteriai.cms.admin.session;

import org.jspecify.annotations.NullMarked;
