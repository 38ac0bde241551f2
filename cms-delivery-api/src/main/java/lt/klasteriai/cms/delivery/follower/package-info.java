/// The node's own copy of what is public: it follows the ledger into the index on disk, and says when that can be read.
@NullMarked
package lt.klasteriai.cms.delivery.follower;

import org.jspecify.annotations.NullMarked;
