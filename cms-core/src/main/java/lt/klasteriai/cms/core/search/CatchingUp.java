package lt.klasteriai.cms.core.search;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.Ledger;

/// Carries publications from the ledger to the index, in order. For one thread.
@RequiredArgsConstructor
public final class CatchingUp {

    /// Enough to make a rebuild quick, few enough to keep a batch small in memory.
    private static final int BATCH = 50;

    private final Ledger ledger;
    private final PublishedIndex index;

    /// Whether the index was made from another ledger than this one, or from this one before it was set back.
    ///
    /// @throws LedgerVanished when there is no ledger at all, but content from one
    public boolean isOfAnotherLedger() {
        var identity = ledger.identity();
        if (identity.isEmpty() && index.appliedSequence() > 0) {
            throw new LedgerVanished(index.appliedSequence());
        }
        return identity.isPresent() && (!identity.equals(index.ledger()) || ledger.head() < index.appliedSequence());
    }

    /// Empties the index and makes it one of this ledger.
    public void beginAnew() {
        ledger.identity().ifPresent(index::beginAnew);
    }

    /// Applies the next publications.
    ///
    /// @return false when there were none
    public boolean advance() {
        var applied = index.appliedSequence();
        var publications = ledger.after(applied, BATCH);
        if (publications.isEmpty()) {
            return false;
        }
        var reached = publications.getLast().sequence();
        index.apply(publications, ledger.openedIn(applied, reached), ledger.closedIn(applied, reached));
        return true;
    }
}
