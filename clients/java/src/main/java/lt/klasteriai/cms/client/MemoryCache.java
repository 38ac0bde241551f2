package lt.klasteriai.cms.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Forgets the answer that was not used for longest.
final class MemoryCache implements AnswerCache {

    private final Map<URI, CachedAnswer> answers;

    MemoryCache(int most) {
        this.answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<URI, CachedAnswer> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public synchronized Optional<CachedAnswer> get(URI address) {
        return Optional.ofNullable(answers.get(address));
    }

    @Override
    public synchronized void put(URI address, CachedAnswer answer) {
        answers.put(address, answer);
    }
}
