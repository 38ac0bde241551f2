package lt.klasteriai.cms.core.audit;

/// A cursor that the audit log never gave.
public final class BadAuditCursor extends RuntimeException {}
