package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// There is no such entry of this type, or it lies in the trash.
public final class EntryNotFound extends RuntimeException {

    private final transient EntryId id;

    public EntryNotFound(ContentType type, EntryId id) {
        super("there is no entry " + id + " among the " + type.segment());
        this.id = id;
    }

    public EntryId id() {
        return id;
    }
}
