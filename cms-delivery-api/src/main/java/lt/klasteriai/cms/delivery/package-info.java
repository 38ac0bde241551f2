/// The delivery program as a whole: its start, its settings, what the framework is asked for.
@NullMarked
package lt.klasteriai.cms.delivery;

import org.jspecify.annotations.NullMarked;
