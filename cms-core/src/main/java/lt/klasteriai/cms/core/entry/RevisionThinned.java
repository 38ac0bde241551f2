package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.EntryId;

/// The entry once had a revision of that number, but it was taken away when drafts were thinned out.
public final class RevisionThinned extends RuntimeException {

    public RevisionThinned(EntryId entry, int number) {
        super("revision " + number + " of entry " + entry + " was thinned out");
    }
}
