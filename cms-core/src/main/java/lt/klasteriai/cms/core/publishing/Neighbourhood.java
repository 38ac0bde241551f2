package lt.klasteriai.cms.core.publishing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The visible entries around those that a publication renders, as they are from that publication on.
final class Neighbourhood {

    private final Map<EntryId, Map<LocaleTag, Neighbour>> visible;
    private final Map<EntryId, List<Neighbour>> relating;

    Neighbourhood(Collection<Neighbour> neighbours) {
        visible = neighbours.stream()
                .collect(Collectors.groupingBy(
                        Neighbour::entry,
                        Collectors.toMap(Neighbour::locale, each -> each, (a, _) -> a, TreeMap::new)));
        relating = neighbours.stream()
                .flatMap(each -> each.relations().stream().map(relation -> Map.entry(relation.target(), each)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The entry as a reader of this locale sees it: in the locale or in the next one it is visible in.
    Optional<Neighbour> find(EntryId entry, LocaleTag reader) {
        var locales = visible.getOrDefault(entry, Map.of());
        return reader.fallbackChain().stream()
                .flatMap(locale -> Optional.ofNullable(locales.get(locale)).stream())
                .findFirst();
    }

    /// The entry in every locale it is visible in but this one.
    List<Neighbour> alternates(EntryId entry, LocaleTag locale) {
        return visible.getOrDefault(entry, Map.of()).values().stream()
                .filter(each -> each.locale() != locale)
                .toList();
    }

    /// The entries that refer to this one under a name that it shows in return, in a stable order.
    List<Neighbour> relating(EntryId entry, String inverse, LocaleTag reader) {
        var relation = new Relation(inverse, entry);
        return relating.getOrDefault(entry, List.of()).stream()
                .filter(each -> find(each.entry(), reader).filter(each::equals).isPresent())
                .filter(each -> each.relations().contains(relation))
                .sorted(Comparator.comparing(each -> each.entry().value()))
                .toList();
    }
}
