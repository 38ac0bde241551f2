package lt.klasteriai.cms.core.publishing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.LedgerWriter;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Makes entries public and withdraws them. When a method returns, the publication is committed and what the entries
/// say of themselves is up to date. Thread-safe.
@RequiredArgsConstructor
public class Publishing {

    private final LedgerWriter ledger;
    private final Revisions revisions;
    private final EntryStates states;
    private final List<PublishingCheck> checks;
    private final Clock clock;
    private final AuditLog audit;

    /// Publishes the entry's current revision, at once; as [#publish(PublicationPlan, String, String)].
    ///
    /// @param entry as the caller read it; published as it was then, or not at all
    /// @param locales at least one
    /// @param significant whether readers should be told of an update, beyond a small correction
    public Receipt publish(Entry entry, Set<LocaleTag> locales, boolean significant, String by, String key) {
        return publish(PublicationPlan.of(new PlannedEntry(entry, locales, significant), clock.instant()), by, key);
    }

    /// Carries out a plan as one publication: readers see all of it or none.
    ///
    /// @param key the idempotency key: a key used before publishes nothing and gives the first receipt again
    /// @throws NotPublishable when an entry does not satisfy what publishing demands at the time of the plan
    /// @throws lt.klasteriai.cms.core.entry.VersionConflict when an entry has changed since it was read
    public Receipt publish(PublicationPlan plan, String by, String key) {
        var findings = check(plan, by).orRefuse();
        archive(plan.entries());
        return publishAll(changesOf(plan), by, key).with(findings);
    }

    private void archive(List<PlannedEntry> planned) {
        if (planned.size() == 1) {
            archive(planned.getFirst());
        } else {
            var locales = planned.stream().collect(Collectors.toMap(PlannedEntry::id, PlannedEntry::locales));
            var entries = planned.stream().map(PlannedEntry::entry).toList();
            var others = revisions.archiveAll(entries, locales);
            planned.stream().filter(each -> others.contains(each.id())).forEach(this::archive);
        }
    }

    private void archive(PlannedEntry planned) {
        if (planned.pinned()) {
            revisions.keep(planned.entry(), planned.locales());
        } else {
            revisions.archive(planned.entry(), planned.locales());
        }
    }

    /// What is to be said of a plan before it is carried out, now or later.
    public Findings check(PublicationPlan plan) {
        return checks.stream().map(check -> check.check(plan)).reduce(Findings.NONE, Findings::and);
    }

    /// What is to be said of a plan when this account carries it out.
    public Findings check(PublicationPlan plan, String by) {
        return checks.stream().map(check -> check.check(plan, by)).reduce(Findings.NONE, Findings::and);
    }

    /// Withdraws the entry from these locales; its draft stays as it is.
    ///
    /// @throws NotPublished when readers do not see it in one of them
    /// @throws NotPublishable when this account may not take it out of their sight
    public Receipt unpublish(Entry entry, Set<LocaleTag> locales, String by, String key) {
        var unseen = locales.stream().filter(locale -> !entry.isPublic(locale)).collect(Collectors.toSet());
        if (!unseen.isEmpty() && ledger.find(key).isEmpty()) {
            throw new NotPublished(unseen);
        }
        return publish(withdrawing(entry, locales), by, key);
    }

    /// Refuses what [#unpublish] would refuse, and changes nothing.
    ///
    /// @throws NotPublishable when this account may not take the entry out of readers' sight
    public void checkWithdrawal(Entry entry, Set<LocaleTag> locales, String by) {
        check(withdrawing(entry, locales), by).orRefuse();
    }

    private PublicationPlan withdrawing(Entry entry, Set<LocaleTag> locales) {
        return PublicationPlan.withdrawing(entry.id(), entry.type(), locales, clock.instant());
    }

    /// Publishes many changes as one, unchecked: readers see all of them or none.
    ///
    /// @param changes at most one per entry and locale; their revisions are archived and pass [#check]
    public Receipt publishAll(List<Change> changes, String by, String key) {
        audit.announce(key);
        Publication publication = ledger.publish(changes, by, key);
        states.catchUp(publication);
        return Receipt.of(publication);
    }

    /// Carries out a plan that fulfils several wishes at once, each with a key of its own; as
    /// [#publish(PublicationPlan, String, String)].
    ///
    /// @return empty when one of the keys was used before; then nothing is published
    public Optional<Receipt> publishTogether(PublicationPlan plan, String by, List<String> keys) {
        var findings = check(plan, by).orRefuse();
        archive(plan.entries());
        var publication = ledger.publishTogether(changesOf(plan), by, keys);
        publication.ifPresent(states::catchUp);
        return publication.map(made -> Receipt.of(made).with(findings));
    }

    /// Tells the entries of every committed publication, in case whoever made it has not come to it yet.
    public void tellEntries() {
        states.catchUp();
    }

    /// The receipt of the publication that this key was used for.
    public Optional<Receipt> find(String key) {
        var earlier = ledger.find(key);
        earlier.ifPresent(_ -> states.catchUp());
        return earlier.map(Receipt::of);
    }

    private static List<Change> changesOf(PublicationPlan plan) {
        var published = plan.entries().stream().flatMap(Publishing::changesOf);
        var withdrawn = plan.withdrawals().stream();
        return Stream.concat(published, withdrawn).toList();
    }

    private static Stream<Change> changesOf(PlannedEntry planned) {
        var entry = planned.entry();
        int revision = entry.current().number();
        return inOrder(planned.locales()).stream()
                .map(locale -> new Change.Publish(entry.id(), entry.type(), locale, revision, planned.significant()));
    }

    private static Set<LocaleTag> inOrder(Set<LocaleTag> locales) {
        return EnumSet.copyOf(locales);
    }
}
