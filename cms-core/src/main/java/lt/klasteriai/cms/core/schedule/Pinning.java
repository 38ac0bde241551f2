package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Holds on to the revision that is to be published later: it is checked now, and it and its addresses are kept.
@RequiredArgsConstructor
final class Pinning {

    private final Revisions revisions;
    private final Publishing publishing;

    /// @param choice null for the newest one of now
    /// @param by who lets it be published
    /// @return the number that was pinned, or the newest one of then, which cannot be pinned
    /// @throws lt.klasteriai.cms.core.entry.RevisionNotFound when the entry has no such revision
    /// @throws lt.klasteriai.cms.core.publishing.NotPublishable when it breaks a rule that will hold then
    RevisionChoice pin(Entry entry, @Nullable RevisionChoice choice, Set<LocaleTag> locales, Instant at, String by) {
        if (RevisionChoice.LATEST.equals(choice)) {
            return RevisionChoice.LATEST;
        }
        var revision = chosen(entry, choice);
        var planned = PlannedEntry.ofRevision(entry, revision, locales, false);
        publishing.check(PublicationPlan.of(planned, at), by).orRefuse();
        revisions.keep(entry.at(revision), locales);
        return RevisionChoice.of(revision.number());
    }

    private Revision chosen(Entry entry, @Nullable RevisionChoice choice) {
        var number = choice == null ? null : choice.number();
        return number == null || number == entry.current().number()
                ? entry.current()
                : revisions.get(entry.id(), number);
    }
}
