package lt.klasteriai.cms.core.search;

/// The database has no ledger, though an index has content from one. That is far more likely a wrong address or a
/// database that is being restored than a wish to show readers nothing.
public class LedgerVanished extends RuntimeException {

    LedgerVanished(long applied) {
        super("the database holds no ledger, though content up to publication " + applied + " came from one");
    }
}
