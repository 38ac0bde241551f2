package lt.klasteriai.cms.core.search;

import java.util.Collection;
import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// Is told what becomes of an index, on the thread that applies: after readers can see it, and before anybody who waits
/// for it goes on. It must be quick and must not throw.
public interface IndexListener {

    /// For whom it makes no difference.
    IndexListener NONE = new IndexListener() {
        @Override
        public void applied(long sequence, Collection<PublishedVersion> touched) {}

        @Override
        public void begunAnew() {}
    };

    /// Publications up to this one were applied.
    ///
    /// @param touched the versions that they made, replaced or withdrew; one may occur twice
    void applied(long sequence, Collection<PublishedVersion> touched);

    /// The index is empty and stands at sequence 0.
    void begunAnew();
}
