package lt.klasteriai.cms.core.release;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.schedule.Appointment;
import org.jspecify.annotations.Nullable;

/// A bundle of things to publish and to withdraw.
///
/// @param version the optimistic lock: rises with every change
/// @param at when it is to be published; null while it is not scheduled
/// @param receipt of its publication; null until then
/// @param failure why it could not be published; null when it was not tried or could
public record Release(
        String id,
        long version,
        String title,
        @Nullable String note,
        List<ReleaseAction> actions,
        ReleaseState state,
        @Nullable Appointment at,
        @Nullable Receipt receipt,
        @Nullable Failure failure,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /// Why a release could not be published.
    ///
    /// @param detail a sentence for people
    /// @param findings what stands against it; empty when it is something else
    public record Failure(Instant at, String detail, List<ReleaseFinding> findings) {}

    /// The idempotency key under which it goes into the ledger: at most once.
    String ledgerKey() {
        return "release/" + id;
    }
}
