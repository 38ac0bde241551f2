package lt.klasteriai.cms.admin.entry;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.admin.problem.FindingResponse;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The proof that a publication is committed.
///
/// @param sequence the publication's number: every read at or after it shows what it did
/// @param committedAt the publication's time
/// @param locales the locales that were published or withdrawn
/// @param warnings what was found in what was published; none when a request with a key is repeated
public record ReceiptResponse(
        long sequence, Instant committedAt, List<LocaleTag> locales, List<FindingResponse> warnings)
        implements PublishResponse {

    public static ReceiptResponse of(Receipt receipt) {
        return new ReceiptResponse(
                receipt.sequence(), receipt.committedAt(), receipt.locales(), FindingResponse.of(receipt.warnings()));
    }
}
