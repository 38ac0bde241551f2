/// Advice before publishing: what readers, among them those who listen instead of looking, would be better off without.
/// One small class per rule; docs/lint.md says of each code why it matters.
///
/// May know core.publishing (which asks it), core.content (to walk over content) and core.ledger (what is public).
@NullMarked
package lt.klasteriai.cms.core.lint;

import org.jspecify.annotations.NullMarked;
