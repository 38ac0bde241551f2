package lt.klasteriai.cms.delivery.cache;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which answers depend on what. Thread-safe.
final class Dependents<A extends Cacheable> {

    private final Map<String, Set<Kept<A>>> byKey = new ConcurrentHashMap<>();

    void add(Kept<A> kept) {
        for (var key : kept.answer().dependencies()) {
            byKey.compute(key, (same, some) -> {
                Set<Kept<A>> all = some == null ? ConcurrentHashMap.newKeySet(2) : some;
                all.add(kept);
                return all;
            });
        }
    }

    void remove(Kept<A> kept) {
        for (var key : kept.answer().dependencies()) {
            byKey.computeIfPresent(key, (same, all) -> {
                all.remove(kept);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /// Those that depend on this at the moment.
    List<Kept<A>> of(String key) {
        var all = byKey.get(key);
        return all == null ? List.of() : List.copyOf(all);
    }

    /// How many keys anything depends on.
    int size() {
        return byKey.size();
    }
}
