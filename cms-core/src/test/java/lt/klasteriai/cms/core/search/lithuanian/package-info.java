@NullMarked
package lt.klasteriai.cms.core.search.lithuanian;

import org.jspecify.annotations.NullMarked;
