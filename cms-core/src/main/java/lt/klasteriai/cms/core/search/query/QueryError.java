package lt.klasteriai.cms.core.search.query;

/// What is wrong with a parameter.
///
/// @param parameter its name as the caller wrote it
/// @param code a stable word for programs: `unknown-parameter`, `repeated-parameter`, `unknown-field`,
///     `unknown-operator`, `invalid-value`, `out-of-range`, `invalid-cursor`
/// @param detail a sentence for people
public record QueryError(String parameter, String code, String detail) {}
