/// What holds for every request and answer: its id, its headers, and that even an unreadable one gets a problem.
@NullMarked
package lt.klasteriai.cms.admin.connection;

import org.jspecify.annotations.NullMarked;
