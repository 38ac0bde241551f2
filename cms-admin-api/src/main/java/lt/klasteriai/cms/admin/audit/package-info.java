/// The audit log over HTTP, for the administrator: reading, export, and the proof that it is whole.
@NullMarked
package lt.klasteriai.cms.admin.audit;

import org.jspecify.annotations.NullMarked;
