/// The accounts of the installation, as the administrator governs them.
@NullMarked
package lt.klasteriai.cms.admin.user;

import org.jspecify.annotations.NullMarked;
