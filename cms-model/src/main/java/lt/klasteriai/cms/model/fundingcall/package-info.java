/// Calls for proposals, and the state that they are in at an instant.
@NullMarked
package lt.klasteriai.cms.model.fundingcall;

import org.jspecify.annotations.NullMarked;
