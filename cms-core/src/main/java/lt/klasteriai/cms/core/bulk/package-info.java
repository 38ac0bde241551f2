/// One thing done to many entries, as a job that goes on in the background, item by item.
///
/// May know core.entry, core.publishing, core.review (assignments), core.schedule (reasons), core.content, core.lease,
/// core.background, core.audit and
/// core.store.
@NullMarked
package lt.klasteriai.cms.core.bulk;

import org.jspecify.annotations.NullMarked;
