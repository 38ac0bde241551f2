package lt.klasteriai.cms.core.audit;

/// How far the chain reached at some time.
///
/// @param number of the last record
/// @param hash of that record
public record Head(long number, String hash) {}
