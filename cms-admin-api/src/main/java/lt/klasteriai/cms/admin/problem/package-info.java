/// Failures as callers are told of them: problem details (RFC 9457) of a closed list of types.
@NullMarked
package lt.klasteriai.cms.admin.problem;

import org.jspecify.annotations.NullMarked;
