/// Failures as problems (RFC 9457): the closed list of them, their JSON, how every failure becomes one.
@NullMarked
package lt.klasteriai.cms.delivery.problem;

import org.jspecify.annotations.NullMarked;
