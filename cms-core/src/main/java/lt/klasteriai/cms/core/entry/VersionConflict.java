package lt.klasteriai.cms.core.entry;

/// The entry was changed since the caller read it; nothing was saved.
public final class VersionConflict extends RuntimeException {

    private final transient Entry present;

    public VersionConflict(long expected, Entry present) {
        super("the entry is at version " + present.version() + ", not " + expected);
        this.present = present;
    }

    /// The entry as it is now.
    public Entry present() {
        return present;
    }
}
