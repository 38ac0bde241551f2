package lt.klasteriai.cms.core.entry;

import java.util.Set;

/// A write was refused because other entries of the type have some of its [Names]; nothing was written.
final class NamesTaken extends RuntimeException {

    private final transient Set<String> names;

    NamesTaken(Set<String> names, Throwable cause) {
        super("taken: " + names, cause);
        this.names = Set.copyOf(names);
    }

    /// Those that others have; empty when they gave them up meanwhile.
    Set<String> names() {
        return names;
    }
}
