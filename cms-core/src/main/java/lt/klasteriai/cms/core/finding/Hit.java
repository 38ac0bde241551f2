package lt.klasteriai.cms.core.finding;

import java.util.List;
import lt.klasteriai.cms.core.entry.Entry;

/// An entry that was found.
///
/// @param highlights where the words asked for stand, the title first; empty when none were asked for
public record Hit(Entry entry, List<Highlight> highlights) {}
