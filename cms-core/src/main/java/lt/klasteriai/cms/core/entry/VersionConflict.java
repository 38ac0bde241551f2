package lt.klasteriai.cms.core.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entry was changed since the caller read it; nothing was saved.
public final class VersionConflict extends RuntimeException {

    private final long expected;
    private final transient Entry present;
    private final transient @Nullable Conflict conflict;

    public VersionConflict(long expected, Entry present) {
        this(expected, present, null);
    }

    VersionConflict(long expected, Entry present, @Nullable Conflict conflict) {
        super("the entry is at version " + present.version() + ", not " + expected);
        this.expected = expected;
        this.present = present;
        this.conflict = conflict;
    }

    /// The version that the change was based on.
    public long expected() {
        return expected;
    }

    /// The entry as it is now.
    public Entry present() {
        return present;
    }

    /// What stands against the change; empty when it is no change of the content.
    public Optional<Conflict> conflict() {
        return Optional.ofNullable(conflict);
    }
}
