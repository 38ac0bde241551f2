package lt.klasteriai.cms.core.finding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.entry.EntryChanges.Marked;
import lt.klasteriai.cms.core.finding.Matches.Found;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// Finds entries by what their drafts say and by where they stand, for editors. Thread-safe.
///
/// What was saved before the question was asked is found, on whichever node it was saved.
public class Finding {

    /// So much of the time that an answer may take goes to catching up.
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final DraftIndex index;
    private final EntryChanges changes;
    private final Following following;
    private final Function<String, Map<ContentType, ReviewPolicy>> reviewedBy;
    private final Supplier<Set<EntryId>> scheduled;
    private final Clock clock;

    /// @param reviewedBy the types that an account may approve entries of, with their policies
    /// @param scheduled the entries that something is to happen to later
    Finding(
            DraftIndex index,
            EntryChanges changes,
            Function<String, Map<ContentType, ReviewPolicy>> reviewedBy,
            Supplier<Set<EntryId>> scheduled,
            Clock clock) {
        this.index = index;
        this.changes = changes;
        this.following = new Following(index, changes, clock);
        this.reviewedBy = reviewedBy;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    /// A page of what satisfies the query: by relevance when it has a text, else the newest change first.
    ///
    /// @throws lt.klasteriai.cms.core.entry.BadCursor when a cursor was not given by this list
    public FindingPage find(FindingQuery query) {
        boolean caughtUp = following.catchUp(PATIENCE);
        var matches = new Matches(query, new DraftQueries(clock.instant(), reviewedFor(query), scheduled).of(query));
        var found = index.read(matches::page);
        return new FindingPage(
                hits(query, found), found.next(), found.previous(), caughtUp && following.hasComparedAll());
    }

    private Map<ContentType, ReviewPolicy> reviewedFor(FindingQuery query) {
        return query.work() == Work.REVIEW ? reviewedBy.apply(query.me()) : Map.of();
    }

    /// From the store, which knows best. What is gone for good is left out, and not found again.
    private List<Hit> hits(FindingQuery query, Found found) {
        Map<EntryId, Marked> entries = changes.read(found.entries()).stream()
                .collect(Collectors.toMap(each -> each.mark().entry(), Function.identity()));
        if (entries.size() < found.entries().size()) {
            following.forgetIfGone(found.entries());
        }
        var highlighting = Highlighting.of(query.text());
        return found.entries().stream()
                .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                .map(marked -> new Hit(marked.entry(), highlighting.in(marked.entry())))
                .toList();
    }

    /// Takes over what was written since the last time, from time to time compares all entries with the index, and
    /// makes
    /// the index durable.
    void follow() {
        following.follow();
    }
}
