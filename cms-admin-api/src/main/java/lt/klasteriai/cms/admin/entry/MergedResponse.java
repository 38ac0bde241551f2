package lt.klasteriai.cms.admin.entry;

import java.util.List;
import lt.klasteriai.cms.core.entry.Merged;

/// How a change was merged with what had happened since the caller read the entry.
///
/// @param base the version that the caller had read
/// @param onto the version that the change was merged with
/// @param theirs the parts of the content that others had changed in between, as pointers; none when only states had
/// @param yours the parts that this change changed
public record MergedResponse(long base, long onto, List<String> theirs, List<String> yours) {

    static MergedResponse of(Merged merged) {
        return new MergedResponse(merged.base(), merged.onto(), merged.theirs(), merged.yours());
    }
}
