package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.EntryId;

/// Only what lies in the trash can be purged.
public final class NotInTrash extends RuntimeException {

    public NotInTrash(EntryId entry) {
        super(entry + " is not in the trash");
    }
}
