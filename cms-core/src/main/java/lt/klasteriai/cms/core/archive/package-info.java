/// The export of a whole installation into one file, and its import into an empty one. The format is described in
/// docs/export-and-import.md.
///
/// What each collection's part in it is stands at the type of its documents, as a
/// [lt.klasteriai.cms.core.store.StoredCollection]. May know core.store, core.ledger, core.entry and core.publishing.
@NullMarked
package lt.klasteriai.cms.core.archive;

import org.jspecify.annotations.NullMarked;
