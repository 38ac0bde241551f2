/// What holds for every request whatever it asks for: its line and headers are sane, it has an id, any site may read
/// the answer, and it is answered on a thread of its own.
@NullMarked
package lt.klasteriai.cms.delivery.connection;

import org.jspecify.annotations.NullMarked;
