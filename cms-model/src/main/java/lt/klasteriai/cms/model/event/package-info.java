/// Events: forums, conferences, meetings.
@NullMarked
package lt.klasteriai.cms.model.event;

import org.jspecify.annotations.NullMarked;
