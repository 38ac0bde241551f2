package lt.klasteriai.cms.core.search;

import java.util.Collection;
import java.util.List;
import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// Is told what becomes of an index, on the thread that applies: after readers can see it, and before anybody who waits
/// for it goes on. It must be quick and must not throw.
public interface IndexListener {

    /// Publications up to this one were applied.
    ///
    /// @param touched the versions that they made, replaced or withdrew; one may occur twice
    void applied(long sequence, Collection<PublishedVersion> touched);

    /// The index is empty and stands at sequence 0.
    void begunAnew();

    /// Tells each of them, in this order.
    static IndexListener all(Collection<IndexListener> listeners) {
        var each = List.copyOf(listeners);
        return new IndexListener() {
            @Override
            public void applied(long sequence, Collection<PublishedVersion> touched) {
                each.forEach(listener -> listener.applied(sequence, touched));
            }

            @Override
            public void begunAnew() {
                each.forEach(IndexListener::begunAnew);
            }
        };
    }
}
