package lt.klasteriai.cms.core.entry;

import java.util.List;

/// How a change was merged with what had happened since the version it was based on.
///
/// @param base the version that the change was based on
/// @param onto the version that it was merged with
/// @param theirs the pointers of what others had changed in between; empty when only states had changed
/// @param yours the pointers of what this change changed
public record Merged(long base, long onto, List<String> theirs, List<String> yours) {}
