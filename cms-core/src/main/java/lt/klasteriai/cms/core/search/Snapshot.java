package lt.klasteriai.cms.core.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A consistent view of the index: whatever is applied meanwhile, its answers stay the same. Thread-safe; every method
/// answers at the applied sequence or at the older one that the request names.
@SuppressWarnings("DoNotCallSuggester")
public final class Snapshot implements AutoCloseable {

    /// The applied sequence.
    public long sequence() {
        throw new UnsupportedOperationException();
    }

    /// What a request looks at: the head and the clock, or the moment that its `asOf` names.
    ///
    /// @throws lt.klasteriai.cms.core.search.query.InvalidQuery when that moment is still to come
    public Moment moment(View view, Instant now) {
        throw new UnsupportedOperationException();
    }

    /// When a publication happened; empty for one that was not applied.
    public Optional<Instant> publishedAt(long sequence) {
        throw new UnsupportedOperationException();
    }

    /// A page of entries.
    ///
    /// @throws lt.klasteriai.cms.core.search.query.InvalidQuery when its `asOf` is still to come
    public Page list(ListQuery query, Instant now) {
        throw new UnsupportedOperationException();
    }

    /// One entry by id or by any slug that it has or had.
    public Lookup find(EntryQuery query, Moment moment) {
        throw new UnsupportedOperationException();
    }

    /// The entries that these refer to by the fields named in `include`, each once.
    public List<PublishedVersion> included(View view, List<PublishedVersion> items, Moment moment) {
        throw new UnsupportedOperationException();
    }

    /// The terms of a taxonomy in a locale or its fallback, in the order of their labels.
    public List<PublishedVersion> terms(String taxonomy, LocaleTag locale, long sequence) {
        throw new UnsupportedOperationException();
    }

    /// The next changes after a position.
    ///
    /// @param since a token from an earlier answer; null to begin with the whole public state
    /// @param limit how many changes at the most
    /// @throws lt.klasteriai.cms.core.search.query.InvalidQuery when the token is none of ours
    public SyncPage sync(@Nullable String since, int limit) {
        throw new UnsupportedOperationException();
    }

    /// The next instant at which the clock alone changes what some visible entry of the type says.
    public Optional<Instant> nextClockChange(ContentType type, Instant now) {
        throw new UnsupportedOperationException();
    }

    /// Lets go of the view.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
