package lt.klasteriai.cms.core.publishing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.PublishedReferrers;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Asks the ledger who shows an entry.
@RequiredArgsConstructor
class LedgerReferrers implements PublishedReferrers {

    private final Ledger ledger;

    @Override
    public Map<EntryId, Set<LocaleTag>> of(EntryId target) {
        return ledger.at(ledger.head()).showingKeys(List.of(target)).stream()
                .filter(key -> !key.entry().equals(target))
                .collect(Collectors.groupingBy(
                        EntryInLocale::entry, Collectors.mapping(EntryInLocale::locale, Collectors.toSet())));
    }
}
