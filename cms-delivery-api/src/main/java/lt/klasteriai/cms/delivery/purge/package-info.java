/// Tells the caches in front of this node (a CDN, Varnish) which answers they may no longer give. Whatever decides what
/// an answer depends on stays in `answer`; here only lives when and how caches are told.
@NullMarked
package lt.klasteriai.cms.delivery.purge;

import org.jspecify.annotations.NullMarked;
