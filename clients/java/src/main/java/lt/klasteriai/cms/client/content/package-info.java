/// What the delivery API serves, as records, and what its lists are asked by. Generated from its description.
@NullMarked
package lt.klasteriai.cms.client.content;

import org.jspecify.annotations.NullMarked;
