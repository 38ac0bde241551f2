package lt.klasteriai.cms.core.search;

import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// The answer to the question for one entry.
public sealed interface Lookup {

    /// It is there.
    record Found(PublishedVersion version) implements Lookup {}

    /// It is there under another address than the one asked for.
    record Moved(PublishedVersion version) implements Lookup {}

    /// It was public once and is no longer.
    record Gone() implements Lookup {}

    /// There never was such an entry.
    record Missing() implements Lookup {}
}
