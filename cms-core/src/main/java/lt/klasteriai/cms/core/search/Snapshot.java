package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.AsOf;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A consistent view of the index: whatever is applied meanwhile, its answers stay the same. Thread-safe; every method
/// answers at the applied sequence or at the older one that the request names.
@RequiredArgsConstructor
public final class Snapshot implements AutoCloseable {

    private final Generation index;
    private final Runnable release;

    Generation index() {
        return index;
    }

    /// The applied sequence.
    public long sequence() {
        return index.sequence();
    }

    /// The newest publication that made, replaced or withdrew a version of this type; 0 for none. Until the next one
    /// does, the type is read as it was after this one.
    public long touched(ContentType type) {
        return index.touches().of(type);
    }

    /// Hands over every version that publications after this one made, replaced or withdrew.
    ///
    /// @param most more than these are too many; then none is handed over
    /// @return whether they were handed over
    public boolean touchedAfter(long sequence, int most, Consumer<PublishedVersion> each) {
        return read(() -> index.each(Versions.touchedAfter(sequence), most, each));
    }

    /// The newest publication that touched a version with former slugs; 0 for none.
    public long touchedMoves() {
        return index.touches().moves();
    }

    /// What a request looks at: the applied sequence and the clock, or the moment that its `asOf` names.
    ///
    /// @throws InvalidQuery when that moment is still to come
    public Moment moment(View view, Instant now) {
        return moment(view.asOf(), now);
    }

    private Moment moment(@Nullable AsOf asOf, Instant now) {
        return switch (asOf) {
            case null -> new Moment(sequence(), now, false);
            case AsOf.Sequence past -> momentOf(past.sequence());
            case AsOf.Time past -> momentAt(past.instant(), now);
        };
    }

    private Moment momentOf(long past) {
        if (past > sequence()) {
            throw new InvalidQuery("asOf", "out-of-range", "The newest publication is " + sequence() + ".");
        }
        return new Moment(past, publishedAt(past).orElse(Instant.EPOCH), true);
    }

    /// The state may be called past only when something later has been applied: until then this node cannot know
    /// whether it lags behind.
    private Moment momentAt(Instant past, Instant now) {
        if (past.isAfter(now)) {
            throw new InvalidQuery("asOf", "out-of-range", "A moment that has passed is expected.");
        }
        long then = read(() -> index.sequenceAt(past));
        return new Moment(then, past, then < sequence());
    }

    /// When a publication happened; empty for one that was not applied.
    public Optional<Instant> publishedAt(long sequence) {
        return read(() -> index.publishedAt(sequence));
    }

    /// A page of entries.
    ///
    /// @throws InvalidQuery when its `asOf` or the state that its cursor belongs to is still to come
    public Page list(ListQuery query, Instant now) {
        requireApplied(query.neededSequence());
        return read(() -> new Listing(index, query, moment(query.view(), now)).page());
    }

    /// What the list showed once and nobody sees any more, in its locale: the last versions, those withdrawn last
    /// first.
    ///
    /// @param most how many at the most
    public List<PublishedVersion> withdrawn(ListQuery query, int most, Moment moment) {
        return read(() -> new Withdrawals(index, query, moment).newest(most));
    }

    /// A page of what a search finds.
    ///
    /// @throws InvalidQuery when its `asOf` or the state that its cursor belongs to is still to come
    public SearchPage search(SearchQuery query, Instant now) {
        requireApplied(query.neededSequence());
        return read(() -> new Searching(index, query, moment(query.asOf(), now)).page());
    }

    private void requireApplied(long needed) {
        if (needed > sequence()) {
            throw new InvalidQuery("page", "out-of-range", "The newest publication is " + sequence() + ".");
        }
    }

    /// One entry by id or by any slug that it has or had.
    public Lookup find(EntryQuery query, Moment moment) {
        return read(() -> new Lookups(index, query.view(), moment.sequence()).find(query));
    }

    /// The entries that these refer to by the fields named in `include`, each once.
    public List<PublishedVersion> included(View view, List<PublishedVersion> items, Moment moment) {
        return read(() -> new Inclusion(index, view, moment.sequence()).of(items));
    }

    /// The terms of a taxonomy in a locale or its fallback, in their order.
    public List<PublishedVersion> terms(String taxonomy, LocaleTag locale, long sequence) {
        return read(() -> new Terms(index, sequence).of(taxonomy, locale));
    }

    /// The visible versions that had other slugs before, by their addresses.
    public List<PublishedVersion> moved(long sequence) {
        return read(() -> new Moves(index, sequence).all());
    }

    /// The next changes after a position.
    ///
    /// @param since a token from an earlier answer; null to begin with the whole public state
    /// @param limit how many changes at the most
    /// @throws InvalidQuery when the token is none of ours
    public SyncPage sync(@Nullable String since, int limit) {
        var token = since == null ? SyncToken.begin(sequence()) : SyncToken.parse(since);
        return read(() -> new Changes(index).after(token, limit));
    }

    /// The next instant at which the clock alone changes what some visible entry of the type says.
    public Optional<Instant> nextClockChange(ContentType type, Instant now) {
        return read(() -> index.nextClockChange(type, now));
    }

    /// The next instant at which the clock alone may change the answer to this question: what entries of the type say,
    /// or which of them it finds.
    public Optional<Instant> nextClockChange(ListQuery query, Instant now) {
        return read(() -> index.nextClockChange(query, now));
    }

    /// Lets go of the view.
    @Override
    public void close() {
        release.run();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be read", failure);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
