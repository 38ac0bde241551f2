/// What lists and single entries are asked.
@NullMarked
package lt.klasteriai.cms.client.query;

import org.jspecify.annotations.NullMarked;
