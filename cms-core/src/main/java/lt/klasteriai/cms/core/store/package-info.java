/// The two databases in MongoDB and how they are reached. Holds no collection of its own.
///
/// The delivery program knows the published store only.
@NullMarked
package lt.klasteriai.cms.core.store;

import org.jspecify.annotations.NullMarked;
