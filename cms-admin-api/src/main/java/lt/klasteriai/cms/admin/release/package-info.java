/// Bundles of things to publish and to withdraw, which readers see all at once or not at all.
@NullMarked
package lt.klasteriai.cms.admin.release;

import org.jspecify.annotations.NullMarked;
