package lt.klasteriai.cms.core.publishing;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Publication;

/// A follower of the ledger that tells the authoring entries what became of them. What an entry says of its own
/// publication is derived from here, and so heals by itself after a crash.
@RequiredArgsConstructor
class EntryStates {

    private static final String NAME = "entry-states";

    private final Ledger ledger;
    private final Entries entries;
    private final Positions positions;

    /// Applies every publication up to the head. Several may do so at once: applying twice changes nothing, and the
    /// position only rises.
    void catchUp() {
        positions.catchUp(NAME, ledger, entries::applyPublication);
    }

    /// As [#catchUp()], for whoever has just made a publication.
    void catchUp(Publication made) {
        positions.catchUp(NAME, ledger, made, entries::applyPublication);
    }
}
