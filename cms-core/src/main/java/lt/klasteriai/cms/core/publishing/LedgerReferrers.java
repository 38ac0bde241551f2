package lt.klasteriai.cms.core.publishing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.PublishedReferrers;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.EntryId;

/// Asks the ledger who shows an entry.
@RequiredArgsConstructor
class LedgerReferrers implements PublishedReferrers {

    private final Ledger ledger;

    @Override
    public Set<EntryId> of(EntryId target) {
        return ledger.at(ledger.head()).showing(List.of(target)).stream()
                .map(PublishedVersion::entry)
                .filter(entry -> !entry.equals(target))
                .collect(Collectors.toSet());
    }
}
