package lt.klasteriai.cms.core.bulk;

import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.schedule.Reason;
import org.jspecify.annotations.Nullable;

/// What became of an item when its turn came; as in [BulkItem].
record Outcome(
        ItemState state,
        @Nullable Long sequence,
        @Nullable Integer revision,
        @Nullable Reason reason) {

    static final Outcome DONE = new Outcome(ItemState.DONE, null, null, null);
    static final Outcome WOULD_BE_DONE = new Outcome(ItemState.WOULD_BE_DONE, null, null, null);

    static Outcome published(Receipt receipt) {
        return new Outcome(ItemState.DONE, receipt.sequence(), null, null);
    }

    static Outcome saved(int revision) {
        return new Outcome(ItemState.DONE, null, revision, null);
    }

    static Outcome unchanged(String code, String detail) {
        return new Outcome(ItemState.UNCHANGED, null, null, Reason.of(code, detail));
    }

    static Outcome failed(Reason reason) {
        return new Outcome(ItemState.FAILED, null, null, reason);
    }
}
