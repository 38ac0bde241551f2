/// The delivery node's own index of every published version: it answers lists, look-ups and sync at any sequence.
///
/// Reads the ledger's records and nothing of authoring. The door is [PublishedIndex].
@NullMarked
package lt.klasteriai.cms.core.search;

import org.jspecify.annotations.NullMarked;
