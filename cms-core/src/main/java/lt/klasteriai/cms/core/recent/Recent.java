package lt.klasteriai.cms.core.recent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The facts that this node used last, up to a number of them; the one unused for longest is forgotten first.
/// Thread-safe.
public final class Recent<K, V> {

    private final Map<K, V> facts;

    /// @param most how many are remembered
    public Recent(int most) {
        this.facts = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(facts.get(key));
    }

    public synchronized void remember(K key, V value) {
        facts.put(key, value);
    }
}
