package lt.klasteriai.cms.core.bulk;

/// How many items of a job there are.
///
/// @param done those that would be done included
/// @param waiting those whose turn will not come any more included
public record ItemCounts(long total, long done, long unchanged, long failed, long waiting) {}
