/// Syndication: published content as feeds and sitemaps. The rules are in feeds.md; everything is written here, not by
/// a library.
@NullMarked
package lt.klasteriai.cms.delivery.feed;

import org.jspecify.annotations.NullMarked;
