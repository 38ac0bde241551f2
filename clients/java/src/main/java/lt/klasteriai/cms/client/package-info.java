/// A client of the delivery API. Begin with [lt.klasteriai.cms.client.DeliveryClient].
@NullMarked
package lt.klasteriai.cms.client;

import org.jspecify.annotations.NullMarked;
