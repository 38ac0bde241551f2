/// Requests that carry an Idempotency-Key are performed once.
@NullMarked
package lt.klasteriai.cms.admin.idempotency;

import org.jspecify.annotations.NullMarked;
