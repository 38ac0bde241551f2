package lt.klasteriai.cms.core.deletion;

import lt.klasteriai.cms.model.entry.EntryId;

/// What becomes of an entry's references to an entry that is deleted.
public sealed interface Treatment {

    /// They are taken out.
    record Remove() implements Treatment {}

    /// They lead to another entry from now on.
    record Replace(EntryId with) implements Treatment {}
}
