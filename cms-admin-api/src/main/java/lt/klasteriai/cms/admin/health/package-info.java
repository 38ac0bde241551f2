/// Whether the program runs and can reach its store.
@NullMarked
package lt.klasteriai.cms.admin.health;

import org.jspecify.annotations.NullMarked;
