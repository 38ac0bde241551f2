package lt.klasteriai.cms.delivery.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.IndexListener;
import lt.klasteriai.cms.delivery.cache.ResponseCache;

/// Drops kept answers with the publication that changes them.
@RequiredArgsConstructor
final class Evictions implements IndexListener {

    private final ResponseCache<ReadyAnswer> cache;

    @Override
    public void applied(long sequence, Collection<PublishedVersion> touched) {
        Set<String> keys = new HashSet<>();
        touched.forEach(version -> keys.addAll(TouchedKeys.of(version)));
        cache.touched(sequence, keys);
    }

    @Override
    public void begunAnew() {
        cache.beginAnew();
    }
}
