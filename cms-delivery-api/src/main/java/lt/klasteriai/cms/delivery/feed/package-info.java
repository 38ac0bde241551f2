/// Syndication: published content as feeds. The rules are in feeds.md; every feed is written here, not by a library.
@NullMarked
package lt.klasteriai.cms.delivery.feed;

import org.jspecify.annotations.NullMarked;
