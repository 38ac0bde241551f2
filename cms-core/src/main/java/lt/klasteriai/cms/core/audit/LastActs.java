package lt.klasteriai.cms.core.audit;

import java.util.function.Consumer;

/// Where the last act of every entry is known besides the log.
@FunctionalInterface
public interface LastActs {

    /// Of an installation whose entries are not looked at.
    LastActs NONE = _ -> {};

    /// Gives the last act of each entry.
    void forEach(Consumer<Act> reader);
}
