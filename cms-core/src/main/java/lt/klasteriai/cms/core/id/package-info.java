/// How things that are stored are named. Knows nothing of what they are.
@NullMarked
package lt.klasteriai.cms.core.id;

import org.jspecify.annotations.NullMarked;
