/// How words are read so that a search finds them as people type them, Lithuanian ones above all.
@NullMarked
package lt.klasteriai.cms.core.search.lithuanian;

import org.jspecify.annotations.NullMarked;
