package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.EntryId;

/// The entry has no revision of that number.
public final class RevisionNotFound extends RuntimeException {

    public RevisionNotFound(EntryId entry, int number) {
        super("entry " + entry + " has no revision " + number);
    }
}
