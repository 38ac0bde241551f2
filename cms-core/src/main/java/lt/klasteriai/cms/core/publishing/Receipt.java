package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The proof that a publication is committed: every read at or after its sequence shows it.
///
/// @param sequence the publication's number
/// @param committedAt the publication's time
/// @param locales the locales that were published or withdrawn
/// @param warnings what was found and did not stop it; none when the receipt is of an earlier publication
public record Receipt(long sequence, Instant committedAt, List<LocaleTag> locales, Findings warnings) {

    static Receipt of(Publication publication) {
        var locales = publication.changes().stream()
                .map(Change::locale)
                .distinct()
                .sorted()
                .toList();
        return new Receipt(publication.sequence(), publication.at(), locales, Findings.NONE);
    }

    Receipt with(Findings warnings) {
        return new Receipt(sequence, committedAt, locales, warnings);
    }
}
