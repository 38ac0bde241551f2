/// Writes the generated sources of the clients in the folder `clients` and checks them.
@NullMarked
package lt.klasteriai.cms.delivery.clients;

import org.jspecify.annotations.NullMarked;
