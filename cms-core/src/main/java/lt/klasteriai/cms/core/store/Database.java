package lt.klasteriai.cms.core.store;

/// The two databases.
public enum Database {
    /// What editors work in.
    AUTHORING,
    /// The publication ledger.
    PUBLISHED
}
