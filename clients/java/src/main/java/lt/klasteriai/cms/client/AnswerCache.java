package lt.klasteriai.cms.client;

import java.net.URI;
import java.util.Optional;

/// Where a client keeps answers, to use them again when the server says that they still hold. Must be safe for use by
/// several threads.
public interface AnswerCache {

    /// An answer with the tag that names its bytes.
    record CachedAnswer(String tag, String body) {}

    Optional<CachedAnswer> get(URI address);

    void put(URI address, CachedAnswer answer);

    /// Keeps the answers that were used last, in memory.
    static AnswerCache inMemory(int answers) {
        return new MemoryCache(answers);
    }

    /// Keeps nothing.
    static AnswerCache none() {
        return inMemory(0);
    }
}
