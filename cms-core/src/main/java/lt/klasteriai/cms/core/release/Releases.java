package lt.klasteriai.cms.core.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.release.ReleaseDocument.ActionDocument;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.Claims.Claim;
import lt.klasteriai.cms.core.schedule.NotATime;
import lt.klasteriai.cms.core.schedule.OtherPlans;
import lt.klasteriai.cms.core.schedule.PageOf;
import lt.klasteriai.cms.core.schedule.PlannedChanges;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/// The door to releases. Every method that changes one does so in one atomic write. Thread-safe.
@RequiredArgsConstructor
public class Releases implements OtherPlans {

    private static final Set<ReleaseState> BEING_PUT_TOGETHER = Set.of(ReleaseState.DRAFT, ReleaseState.FAILED);
    private static final Set<ReleaseState> OPEN =
            Set.of(ReleaseState.DRAFT, ReleaseState.FAILED, ReleaseState.SCHEDULED);

    private final ReleaseStore store;
    private final ReleaseRules rules;
    private final ReleasePlanning planning;
    private final PublishingReleases publishing;
    private final Revisions revisions;
    private final Clock clock;
    private final Duration lease;

    /// @throws BadRelease when it breaks a rule
    public Release create(NewRelease wanted, String by) {
        rules.check(wanted);
        var now = now();
        var document = ReleaseDocument.builder()
                .id(Ids.next(now))
                .version(1)
                .title(wanted.title())
                .note(wanted.note())
                .actions(ReleaseDocument.documentsOf(wanted.actions()))
                .state(ReleaseState.DRAFT)
                .createdAt(now)
                .createdBy(by)
                .updatedAt(now)
                .updatedBy(by)
                .build();
        store.insert(document);
        return document.toRelease();
    }

    /// @throws ReleaseNotFound when there is none
    public Release get(String id) {
        return document(id).toRelease();
    }

    private ReleaseDocument document(String id) {
        return store.find(id).orElseThrow(() -> new ReleaseNotFound(id));
    }

    /// The last changed first.
    ///
    /// @param state only those in this state; null for all
    /// @throws lt.klasteriai.cms.core.entry.BadCursor when a cursor was not given by this list
    public PageOf<Release> list(
            @Nullable ReleaseState state, int size, @Nullable String after, @Nullable String before) {
        var matching = state == null
                ? List.<Criteria>of()
                : List.of(Criteria.where(ReleaseDocument.STATE).is(state));
        return store.list().page(matching, size, after, before).map(ReleaseDocument::toRelease);
    }

    /// Changes a release that is being put together; one that failed is put together again.
    ///
    /// @param expectedVersion the version that the change is based on
    /// @throws ReleaseChanged when the release has another version by now
    /// @throws ReleaseSettled when it is scheduled, published or cancelled
    /// @throws BadRelease when the result breaks a rule
    public Release change(String id, long expectedVersion, UnaryOperator<NewRelease> change, String by) {
        return update(id, expectedVersion, by, BEING_PUT_TOGETHER, document -> {
            var present = document.toRelease();
            var wanted = change.apply(new NewRelease(present.title(), present.note(), present.actions()));
            rules.check(wanted);
            return document.withTitle(wanted.title())
                    .withNote(wanted.note())
                    .withActions(ReleaseDocument.documentsOf(wanted.actions()))
                    .withState(ReleaseState.DRAFT)
                    .withFailure(null);
        });
    }

    /// Gives a release up; it stays on the lists.
    ///
    /// @throws ReleaseSettled when it is published or being published
    public Release cancel(String id, @Nullable Long expectedVersion, String by) {
        if (document(id).state() == ReleaseState.CANCELLED) {
            return get(id);
        }
        return update(
                id, expectedVersion, by, OPEN, document -> unscheduled(document).withState(ReleaseState.CANCELLED));
    }

    /// All that is to be said of the release if it is published at its time or, without one, now.
    ///
    /// @param by who would publish it
    public ReleaseCheck check(String id, String by) {
        var release = asItStands(document(id)).toRelease();
        var scheduled = release.at();
        var at = scheduled == null ? now() : scheduled.instant();
        return new ReleaseCheck(release.version(), at, planning.check(release.actions(), at, by));
    }

    /// One that failed holds on to nothing: tried again, it takes the revisions that are the newest then.
    private static ReleaseDocument asItStands(ReleaseDocument document) {
        return document.state() == ReleaseState.FAILED ? unscheduled(document) : document;
    }

    /// Publishes the release at once; one that is published stays as it is.
    ///
    /// @throws NotReleasable when some of it cannot be published; then nothing changes
    /// @throws BadRelease when it is empty
    /// @throws ReleaseSettled when it is cancelled or just being published
    public Release publish(String id, @Nullable Long expectedVersion, String by) {
        if (document(id).state() == ReleaseState.PUBLISHED) {
            return get(id);
        }
        var claim = new Claim(Set.of(id), UUID.randomUUID().toString());
        var claimed = update(id, expectedVersion, by, OPEN, present -> {
            var document = asItStands(present);
            refuse(document.toRelease(), now(), by);
            return unscheduled(document)
                    .withState(ReleaseState.SCHEDULED)
                    .withAt(now())
                    .withZone(Zones.VILNIUS.getId())
                    .withDue(now().plus(lease))
                    .withClaim(claim.holder())
                    .withAttempts(1)
                    .withPublisher(by)
                    .withActions(document.actions());
        });
        publishing.publish(document(claimed.id()), claim);
        return get(id);
    }

    /// Schedules the release. The newest revisions of now are held on to where an action names none.
    ///
    /// @throws NotATime when the instant does not lie ahead
    /// @throws NotReleasable when some of it could not be published then
    /// @throws BadRelease when it is empty
    /// @throws ReleaseSettled when it is published, cancelled or scheduled already
    public Release schedule(String id, @Nullable Long expectedVersion, Appointment at, String by) {
        at.requireAhead(clock.instant());
        return update(id, expectedVersion, by, BEING_PUT_TOGETHER, present -> {
            var document = asItStands(present);
            refuse(document.toRelease(), at.instant(), by);
            return document.withState(ReleaseState.SCHEDULED)
                    .withActions(pinned(document.toRelease(), at.instant()))
                    .withAt(at.instant())
                    .withZone(at.zone().getId())
                    .withDue(at.instant())
                    .withPublisher(by)
                    .withFailure(null);
        });
    }

    /// Takes the time away again; the release is being put together then.
    ///
    /// @throws ReleaseSettled when it is not scheduled or just being published
    public Release unschedule(String id, @Nullable Long expectedVersion, String by) {
        return update(id, expectedVersion, by, Set.of(ReleaseState.SCHEDULED), Releases::unscheduled);
    }

    private static ReleaseDocument unscheduled(ReleaseDocument document) {
        return document.withState(ReleaseState.DRAFT)
                .withActions(document.actions().stream()
                        .map(action -> ActionDocument.of(action.toAction().withPinned(null)))
                        .toList())
                .withAt(null)
                .withZone(null)
                .withDue(null)
                .withAttempts(0)
                .withPublisher(null);
    }

    private void refuse(Release release, Instant at, String by) {
        if (release.actions().isEmpty()) {
            throw new BadRelease(List.of(
                    new Violation("/actions", null, "empty", "The release does nothing yet; give it actions first.")));
        }
        var findings = planning.check(release.actions(), at, by);
        if (findings.stream().anyMatch(ReleaseFinding::isError)) {
            throw new NotReleasable(findings);
        }
    }

    private List<ActionDocument> pinned(Release release, Instant at) {
        var plan = planning.plan(release.actions(), at).publication();
        plan.entries().forEach(planned -> revisions.keep(planned.entry(), planned.locales()));
        var numbers = plan.entries().stream()
                .collect(Collectors.toMap(
                        PlannedEntry::id, planned -> planned.entry().current().number()));
        return release.actions().stream()
                .map(action -> action.publishes() && action.revision() == null
                        ? action.withPinned(numbers.get(action.entry()))
                        : action)
                .map(ActionDocument::of)
                .toList();
    }

    private Release update(
            String id,
            @Nullable Long expectedVersion,
            String by,
            Set<ReleaseState> allowed,
            UnaryOperator<ReleaseDocument> change) {
        while (true) {
            var present = document(id);
            if (expectedVersion != null && present.version() != expectedVersion) {
                throw new ReleaseChanged(present.toRelease());
            }
            if (!allowed.contains(present.state())) {
                throw new ReleaseSettled(
                        present.state(), "It is " + present.state().word() + ", so this cannot be done with it.");
            }
            if (present.claim() != null) {
                throw new ReleaseSettled(present.state(), "It is being published just now.");
            }
            var next = change.apply(present)
                    .withVersion(present.version() + 1)
                    .withUpdatedAt(now())
                    .withUpdatedBy(by);
            if (store.replace(present, next)) {
                return next.toRelease();
            }
        }
    }

    /// What readers would see changed if the release were published now; what cannot be is left out.
    ///
    /// @throws ReleaseNotFound when there is none
    public List<Change> changesOf(String id) {
        return changesOf(get(id));
    }

    private List<Change> changesOf(Release release) {
        return ReleasePlanning.changesOf(
                planning.plan(release.actions(), clock.instant()).publication());
    }

    @Override
    public List<PlannedChanges> until(Instant instant) {
        return store.scheduledUntil(instant).stream()
                .map(ReleaseDocument::toRelease)
                .flatMap(
                        release -> Optional.ofNullable(release.at())
                                .map(at -> new PlannedChanges(at.instant(), changesOf(release)))
                                .stream())
                .toList();
    }

    @Override
    public Stream<EntryId> entries() {
        return store.scheduledEntries();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
