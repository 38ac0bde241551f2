package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;

/// What an entry's earlier versions leave to its next one: its times and its former addresses.
record PublicLife(Instant firstPublishedAt, Instant publishedAt, Instant updatedAt, List<Slug> formerSlugs) {

    /// @param sequence of the publication
    /// @param at when the candidate is published
    static PublicLife of(Candidate candidate, long sequence, Instant at) {
        var prior = candidate.prior();
        if (prior == null) {
            var first = firstTime(candidate, at);
            return new PublicLife(first, first, first, List.of());
        }
        if (candidate.intent() == null) {
            return new PublicLife(
                    prior.firstPublishedAt(), prior.publishedAt(), prior.updatedAt(), prior.formerSlugs());
        }
        var formerSlugs = formerSlugs(prior, candidate.slug());
        if (!prior.visibleAt(sequence - 1)) {
            return new PublicLife(prior.firstPublishedAt(), at, at, formerSlugs);
        }
        var updatedAt = tellsReaders(candidate) ? at : prior.updatedAt();
        return new PublicLife(prior.firstPublishedAt(), prior.publishedAt(), updatedAt, formerSlugs);
    }

    /// A text that came from elsewhere keeps the day it appeared there.
    private static Instant firstTime(Candidate candidate, Instant now) {
        @Nullable Instant original = candidate.content().common().originallyPublishedAt();
        return original != null && original.isBefore(now) ? original : now;
    }

    /// A correction of a news item is no news; every change of anything else is (domain.md, "News").
    private static boolean tellsReaders(Candidate candidate) {
        var intent = candidate.intent();
        return candidate.type() != ContentType.NEWS || (intent != null && intent.significant());
    }

    private static List<Slug> formerSlugs(PublishedVersion prior, Slug present) {
        var former = new LinkedHashSet<>(prior.formerSlugs());
        former.add(prior.slug());
        former.remove(present);
        return List.copyOf(former);
    }
}
