package lt.klasteriai.cms.core.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.entry.RevisionId;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Past;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;

/// How far a publication reaches: the entries it names, those that show one of them, and those that one of them shows
/// in return; with the entries around all these as they are from the publication on.
final class Reach {

    private final Map<EntryInLocale, Change> changes = new LinkedHashMap<>();
    private final Map<EntryInLocale, PublishedVersion> visibleBefore = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Past past;
    private final RevisionSource revisions;

    private Reach(Publication publication, Past past, RevisionSource revisions) {
        this.past = past;
        this.revisions = revisions;
        publication.changes().forEach(change -> changes.put(EntryInLocale.of(change), change));
    }

    static Reach of(Publication publication, Past past, RevisionSource revisions) {
        var reach = new Reach(publication, past, revisions);
        reach.remember(past.showing(entries(reach.changes.keySet())));
        reach.addIntended();
        reach.remember(past.visible(reach.targetsOfRelations()));
        reach.addDependents();
        return reach;
    }

    private void remember(Collection<PublishedVersion> versions) {
        versions.forEach(version -> visibleBefore.put(EntryInLocale.of(version), version));
    }

    private void addIntended() {
        var intended = changes.values().stream()
                .filter(Change.Publish.class::isInstance)
                .map(Change.Publish.class::cast)
                .toList();
        var contents = revisions.contents(intended.stream().map(Reach::revision).collect(Collectors.toSet()));
        var unseen = past.newest(intended.stream()
                .map(EntryInLocale::of)
                .filter(key -> !visibleBefore.containsKey(key))
                .toList());
        for (var publish : intended) {
            var key = EntryInLocale.of(publish);
            var prior = visibleBefore.getOrDefault(key, unseen.get(key));
            candidates.add(Candidate.published(publish, content(contents, revision(publish)), prior));
        }
    }

    private static RevisionId revision(Change.Publish publish) {
        return new RevisionId(publish.entry(), publish.revision());
    }

    private static RevisionId revision(PublishedVersion version) {
        return new RevisionId(version.entry(), version.revision());
    }

    private static Content content(Map<RevisionId, Content> contents, RevisionId revision) {
        return Objects.requireNonNull(contents.get(revision));
    }

    /// The entries that a changed entry shows itself on, from now on or until now.
    private Set<EntryId> targetsOfRelations() {
        var now = candidates.stream().flatMap(candidate -> candidate.relations().stream());
        var until = changes.keySet().stream()
                .flatMap(key -> Stream.ofNullable(visibleBefore.get(key)))
                .flatMap(version -> version.relations().stream());
        return Stream.concat(now, until).map(Relation::target).collect(Collectors.toSet());
    }

    private void addDependents() {
        var dependents = visibleBefore.values().stream()
                .filter(version -> !changes.containsKey(EntryInLocale.of(version)))
                .toList();
        var contents =
                revisions.contents(dependents.stream().map(Reach::revision).collect(Collectors.toSet()));
        dependents.stream()
                .map(version -> Candidate.dependent(version, content(contents, revision(version))))
                .forEach(candidates::add);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// What the renderings show of others. What the publication changes comes from its revisions, the rest from the
    /// versions that stay visible. Around the changed entries themselves these are known: a version
    /// refers to its own entry and to those that it relates to.
    Neighbourhood neighbourhood() {
        var around = new HashSet<EntryId>();
        candidates.forEach(candidate -> around.addAll(candidate.references()));
        var own = entries(candidates.stream().map(Candidate::key).toList());
        var changedEntries = entries(changes.keySet());
        around.removeAll(changedEntries);
        own.removeAll(changedEntries);
        var staying = Stream.of(visibleBefore.values(), past.visible(around), past.relating(own))
                .flatMap(Collection::stream)
                .filter(version -> !changes.containsKey(EntryInLocale.of(version)))
                .map(Neighbour::of);
        var changed = candidates.stream().filter(Candidate::isIntended).map(Candidate::asNeighbour);
        return new Neighbourhood(Stream.concat(staying, changed).collect(Collectors.toSet()));
    }

    boolean isIntended(PublishedVersion version) {
        return changes.containsKey(EntryInLocale.of(version));
    }

    /// The version of a dependent that was visible until now.
    PublishedVersion visibleBefore(PublishedVersion version) {
        return Objects.requireNonNull(visibleBefore.get(EntryInLocale.of(version)));
    }

    /// The versions that end with the publication: those replaced by a new one and those withdrawn.
    List<PublishedVersion> closedBy(Collection<PublishedVersion> opened) {
        var ending = new HashSet<>(changes.keySet());
        opened.forEach(version -> ending.add(EntryInLocale.of(version)));
        return visibleBefore.entrySet().stream()
                .filter(each -> ending.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<EntryId> entries(Collection<EntryInLocale> keys) {
        return keys.stream().map(EntryInLocale::entry).collect(Collectors.toSet());
    }
}
