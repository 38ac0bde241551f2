package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Past;
import lt.klasteriai.cms.core.ledger.Projection;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// Renders every entry that a publication touches, itself or through others.
@RequiredArgsConstructor
final class EntryProjection implements Projection {

    private final RevisionSource revisions;
    private final EntryRendering rendering;

    @Override
    public Outcome project(Publication publication, Past past) {
        return project(publication, past, Map.of());
    }

    /// @param times when something is published, where that is not at the time of the publication
    Outcome project(Publication publication, Past past, Map<EntryInLocale, Instant> times) {
        var reach = Reach.of(publication, past, revisions);
        var neighbourhood = reach.neighbourhood();
        var opened = reach.candidates().stream()
                .map(candidate -> version(candidate, publication, times, neighbourhood))
                .filter(version -> reach.isIntended(version) || changed(version, reach.visibleBefore(version)))
                .toList();
        return new Outcome(opened, reach.closedBy(opened));
    }

    private PublishedVersion version(
            Candidate candidate,
            Publication publication,
            Map<EntryInLocale, Instant> times,
            Neighbourhood neighbourhood) {
        var at = times.getOrDefault(candidate.key(), publication.at());
        var life = PublicLife.of(candidate, publication.sequence(), at);
        var version = PublishedVersion.builder()
                .entry(candidate.key().entry())
                .locale(candidate.key().locale())
                .type(candidate.type())
                .from(publication.sequence())
                .to(PublishedVersion.OPEN)
                .revision(candidate.revision())
                .slug(candidate.slug())
                .title(candidate.title())
                .formerSlugs(life.formerSlugs())
                .references(candidate.references())
                .relations(candidate.relations())
                .firstPublishedAt(life.firstPublishedAt())
                .publishedAt(life.publishedAt())
                .updatedAt(life.updatedAt())
                .changedAt(publication.at());
        var rendered = rendering.render(candidate, life, neighbourhood, publication.sequence());
        return version.json(rendered.json()).timeline(rendered.timeline()).build();
    }

    /// A dependent whose bytes stay as they are keeps its version: an address that never changed has nothing to tell.
    private boolean changed(PublishedVersion version, PublishedVersion before) {
        return !rendering.sameButForSequence(version.json(), before.json());
    }
}
