package lt.klasteriai.cms.core.deletion;

import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// A referrer with the content that it is to have.
///
/// @param entry as it was read
/// @param content without references to the entry that is deleted
/// @param republishedIn the locales in which readers see a version that refers to it
record TreatedReferrer(Entry entry, Content content, Set<LocaleTag> republishedIn) {}
