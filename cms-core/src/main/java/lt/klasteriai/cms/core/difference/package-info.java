/// What differs between pieces of content of one type: for people to read, to merge changes that do not touch each
/// other, and to see which translations were left behind.
///
/// May know core.content. Knows nothing of entries, databases or HTTP.
@NullMarked
package lt.klasteriai.cms.core.difference;

import org.jspecify.annotations.NullMarked;
