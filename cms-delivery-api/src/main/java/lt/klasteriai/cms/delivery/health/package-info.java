/// Whether the program lives and whether it can answer; for load balancers and for people.
@NullMarked
package lt.klasteriai.cms.delivery.health;

import org.jspecify.annotations.NullMarked;
