package lt.klasteriai.cms.admin.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import lt.klasteriai.cms.core.bulk.BulkItem;
import lt.klasteriai.cms.core.bulk.ItemState;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.schedule.Reason;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What became of one entry in a job.
///
/// @param sequence the publication that did it; absent where none did
/// @param revision the revision that was saved; absent where none was
/// @param problem why it failed, or why there was nothing to do; absent otherwise
@JsonInclude(Include.NON_NULL)
record ItemResponse(
        ContentType type,
        EntryId id,
        ItemState state,
        @Nullable Long sequence,
        @Nullable Integer revision,
        @Nullable ItemProblemResponse problem) {

    /// @param code a stable word for programs, e.g. `not-publishable`
    /// @param detail a sentence for people
    /// @param errors what publishing demands beyond what the entry has
    record ItemProblemResponse(String code, String detail, List<ItemErrorResponse> errors) {

        static ItemProblemResponse of(Reason reason) {
            return new ItemProblemResponse(
                    reason.code(),
                    reason.detail(),
                    reason.findings().stream().map(ItemErrorResponse::of).toList());
        }
    }

    /// @param pointer where in the entry's content
    /// @param locale absent where it is about all
    @JsonInclude(Include.NON_NULL)
    record ItemErrorResponse(String pointer, @Nullable LocaleTag locale, String code, String detail) {

        static ItemErrorResponse of(Finding finding) {
            return new ItemErrorResponse(finding.pointer(), finding.locale(), finding.code(), finding.detail());
        }
    }

    static ItemResponse of(BulkItem item) {
        var reason = item.reason();
        return new ItemResponse(
                item.target().type(),
                item.target().id(),
                item.state(),
                item.sequence(),
                item.revision(),
                reason == null ? null : ItemProblemResponse.of(reason));
    }
}
