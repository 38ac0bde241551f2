package lt.klasteriai.cms.core.publishing;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Publication;

/// A follower of the ledger that tells the authoring entries what became of them. What an entry says of its own
/// publication is derived from here, and so heals by itself after a crash.
@RequiredArgsConstructor
class EntryStates {

    private static final String NAME = "entry-states";
    private static final int AT_ONCE = 50;

    private final Ledger ledger;
    private final Entries entries;
    private final Positions positions;

    /// Applies every publication up to the head. Several may do so at once: applying twice changes nothing, and the
    /// position only rises.
    void catchUp() {
        long reached = positions.of(NAME);
        List<Publication> some;
        do {
            some = ledger.after(reached, AT_ONCE);
            some.forEach(entries::applyPublication);
            if (!some.isEmpty()) {
                reached = some.getLast().sequence();
                positions.advance(NAME, reached);
            }
        } while (some.size() == AT_ONCE);
    }
}
