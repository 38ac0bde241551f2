package lt.klasteriai.cms.delivery.follower;

/// The database has no ledger, though this node has content from one. That is far more likely a wrong address or a
/// database that is being restored than a wish to show readers nothing.
class LedgerVanished extends RuntimeException {

    LedgerVanished(long applied) {
        super("the database holds no ledger, though content up to publication " + applied + " came from one");
    }
}
