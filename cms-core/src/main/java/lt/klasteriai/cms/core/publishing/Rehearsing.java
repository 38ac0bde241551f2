package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.RevisionId;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.entry.RevisionThinned;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Past;
import lt.klasteriai.cms.core.ledger.Projection.Outcome;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.model.entry.Content;

/// Says what a publication would make visible, without making it: by the same rendering, so to the same bytes.
/// Thread-safe.
@RequiredArgsConstructor
public class Rehearsing {

    private final RevisionSource revisions;
    private final EntryProjection projection;

    /// What the publication would make of the past. No rules are asked. What cannot be rendered at all stays as it is:
    /// a revision that is gone, or has no title or no slug in the locale.
    ///
    /// @param times when something is published, where that is not at the time of the publication
    public Outcome rehearse(Publication publication, Past past, Map<EntryInLocale, Instant> times) {
        List<Change> possible =
                publication.changes().stream().filter(this::isPossible).toList();
        var rehearsed = new Publication(
                publication.sequence(), publication.keys(), publication.at(), publication.by(), possible);
        return projection.project(rehearsed, past, times);
    }

    private boolean isPossible(Change change) {
        return !(change instanceof Change.Publish publish) || canBeRendered(publish);
    }

    private boolean canBeRendered(Change.Publish publish) {
        try {
            return hasAddress(revisions.content(new RevisionId(publish.entry(), publish.revision())), publish);
        } catch (RevisionNotFound | RevisionThinned _) {
            return false;
        }
    }

    private static boolean hasAddress(Content content, Change.Publish publish) {
        return content.common().title().in(publish.locale()) != null
                && content.common().slug().in(publish.locale()) != null;
    }
}
