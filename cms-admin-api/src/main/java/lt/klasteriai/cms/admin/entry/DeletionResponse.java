package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import lt.klasteriai.cms.core.deletion.Deletion;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// What a deletion did.
///
/// @param version of the entry, in the trash
/// @param referrers the entries whose references were treated
/// @param receipt of the publication that withdrew the entry and published its referrers anew; absent when readers saw
///     nothing of it
@JsonInclude(Include.NON_NULL)
record DeletionResponse(
        long version, List<EntryId> referrers, @Nullable ReceiptResponse receipt) {

    static DeletionResponse of(Deletion deletion) {
        return new DeletionResponse(
                deletion.entry().version(),
                deletion.referrers(),
                deletion.receipt().map(ReceiptResponse::of).orElse(null));
    }
}
