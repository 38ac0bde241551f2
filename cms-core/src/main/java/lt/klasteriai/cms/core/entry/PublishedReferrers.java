package lt.klasteriai.cms.core.entry;

import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What authoring asks the public side. Implemented over the ledger.
public interface PublishedReferrers {

    /// The entries of which a version that refers to this one is visible now, and the locales of these versions.
    Map<EntryId, Set<LocaleTag>> of(EntryId target);
}
