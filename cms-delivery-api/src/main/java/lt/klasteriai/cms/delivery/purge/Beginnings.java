package lt.klasteriai.cms.delivery.purge;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.IndexListener;
import org.springframework.stereotype.Component;

/// How often the index has begun anew. Its sequences mean something else after that.
@Component
final class Beginnings implements IndexListener {

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public void applied(long sequence, Collection<PublishedVersion> touched) {}

    @Override
    public void begunAnew() {
        count.incrementAndGet();
    }
}
