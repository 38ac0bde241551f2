package lt.klasteriai.cms.core.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lt.klasteriai.cms.core.recent.Recent;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.jspecify.annotations.Nullable;

/// The door to the audit log: what was done is appended here, read and verified. Thread-safe.
///
/// What is done to entries is appended by `core.entry`, which keeps the last act with each entry so that none is lost;
/// everything else is recorded where it happens.
public class AuditLog {

    private static final Duration REMEMBER_HEAD_EVERY = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 1_000;
    private static final Duration KEEP_ORIGINS = Duration.ofHours(1);

    private final AuditStore store;
    private final Chain chain;
    private final AuditPages pages;
    private final Clock clock;

    /// What this node was the first to announce; spares asking the store right after telling it.
    private final Recent<String, Origin> announcedHere = new Recent<>(MOST_REMEMBERED);

    private final AtomicReference<Instant> remembered = new AtomicReference<>(Instant.EPOCH);

    /// @param clock the same for all nodes, so that acts of different nodes come in their order
    public AuditLog(AuthoringStore store, Clock clock) {
        this.store = new AuditStore(store);
        this.chain = new Chain(this.store);
        this.pages = new AuditPages(this.store);
        this.clock = clock;
    }

    /// The time for an act that is done now.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Records an act of whoever is at work ([Origin#current]), to anything but an entry.
    ///
    /// @param action e.g. `user.created`
    /// @param subject as in [Act#subject]
    /// @param details as in [Act#details]
    public void record(String action, @Nullable String subject, Map<String, String> details) {
        append(List.of(
                act(Origin.current(), action).subject(subject).details(details).build()));
    }

    /// An act that is done now, to be completed and appended. It has a name of its own.
    public Act.ActBuilder act(Origin origin, String action) {
        return Act.builder()
                .fact("acts/" + UUID.randomUUID())
                .at(now())
                .by(origin.account())
                .address(origin.address())
                .token(origin.token())
                .action(action)
                .details(Map.of());
    }

    /// Returns when all are in the chain, in this order. An act whose fact is there already stays as it is.
    public void append(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        var last = chain.append(acts);
        var now = clock.instant();
        var before = remembered.get();
        if (!before.plus(REMEMBER_HEAD_EVERY).isAfter(now) && remembered.compareAndSet(before, now)) {
            store.remember(last.number(), last.hash());
        }
    }

    /// As [#append], for acts that are probably there: looks first.
    public void appendMissing(List<Act> acts) {
        if (!acts.isEmpty()) {
            var present = store.present(acts.stream().map(Act::fact).toList());
            append(acts.stream().filter(act -> !present.contains(act.fact())).toList());
        }
    }

    /// Writes down how long the chain is, beside it; so it is noticed when its end is cut off.
    public void rememberHead() {
        store.last().ifPresent(last -> store.remember(last.number(), last.hash()));
    }

    /// Keeps where a publication comes from, under its idempotency key, for whoever tells the entries of it.
    public void announce(String key) {
        var origin = Origin.current();
        if (!origin.equals(Origin.SYSTEM)
                && store.insert(new OriginDocument(key, origin.account(), origin.address(), origin.token(), now()))) {
            announcedHere.remember(key, origin);
        }
    }

    /// Where the publication with this key comes from; empty when that is not known or was the program itself.
    public Optional<Origin> announced(String key) {
        return announcedHere.find(key).or(() -> announcedAnywhere(key));
    }

    private Optional<Origin> announcedAnywhere(String key) {
        return store.origin(key).map(origin -> new Origin(origin.account(), origin.address(), origin.token()));
    }

    /// Forgets origins of publications that the entries were told of long ago.
    public void forgetAnnounced() {
        store.removeOrigins(now().minus(KEEP_ORIGINS));
    }

    /// Up to when the last acts of all entries are known to be in the chain.
    public Instant sweptUpTo() {
        return store.mark(MarkDocument.SWEEP).map(MarkDocument::at).orElse(Instant.EPOCH);
    }

    /// The last acts of all entries up to this time are in the chain.
    public void sweptUpTo(Instant at) {
        store.sweptUpTo(at);
    }

    /// A page of the log, the newest first.
    ///
    /// @throws BadAuditCursor when a cursor was not given by this log
    public AuditPage page(AuditQuery query) {
        return pages.page(query);
    }

    /// Gives every record that the query is about, the oldest first, page by page so that any number may be read.
    ///
    /// @param query its size and cursor do not matter
    public void forEach(AuditQuery query, Consumer<AuditRecord> reader) {
        pages.forEach(query, reader);
    }

    /// Reads the whole chain and says whether it is whole.
    ///
    /// @param witness a head that somebody noted down earlier; null where nobody did
    /// @param lastActs the last act of every entry
    public Verification verify(@Nullable Head witness, LastActs lastActs) {
        return new Verifying(store).verify(witness, lastActs);
    }
}
