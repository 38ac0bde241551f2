/// Entries as editors work on them: drafts, revisions, states per locale, slugs, the trash.
///
/// May know core.content (how content is read and written), core.ledger (publications), core.audit (every change is
/// recorded), core.background and core.store.
@NullMarked
package lt.klasteriai.cms.core.entry;

import org.jspecify.annotations.NullMarked;
