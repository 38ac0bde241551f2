package lt.klasteriai.cms.core.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.model.entry.EntryId;

/// Which entry has which key, as far as an import has asked or knows by its own doing.
@RequiredArgsConstructor
final class Ids {

    private final Entries entries;
    private final Map<Target, Optional<EntryId>> known = new HashMap<>();

    boolean has(Target target) {
        return find(target).isPresent();
    }

    Stream<String> stream(Target target) {
        return find(target).map(EntryId::value).stream();
    }

    void put(Target target, EntryId id) {
        known.put(target, Optional.of(id));
    }

    private Optional<EntryId> find(Target target) {
        return known.computeIfAbsent(
                target, each -> entries.findByKey(each.type(), each.key()).map(Entry::id));
    }
}
