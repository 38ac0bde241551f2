package lt.klasteriai.cms.core.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.LedgerWriter;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// Makes entries public and withdraws them. When a method returns, the publication is committed and what the entries
/// say of themselves is up to date. Thread-safe.
@RequiredArgsConstructor
public class Publishing {

    private final LedgerWriter ledger;
    private final Revisions revisions;
    private final EntryStates states;
    private final PublishingRules rules;

    /// Publishes the entry's current revision.
    ///
    /// @param entry as the caller read it; published as it was then, or not at all
    /// @param locales at least one
    /// @param significant whether readers should be told of an update, beyond a small correction
    /// @param key the idempotency key: a key used before publishes nothing and gives the first receipt again
    /// @throws NotPublishable when the revision breaks a rule in one of the locales
    /// @throws lt.klasteriai.cms.core.entry.VersionConflict when the entry has changed since it was read
    public Receipt publish(Entry entry, Set<LocaleTag> locales, boolean significant, String by, String key) {
        var violations = violations(entry, locales);
        if (!violations.isEmpty()) {
            throw new NotPublishable(violations);
        }
        revisions.archive(entry, locales);
        int revision = entry.current().number();
        return publishAll(
                inOrder(locales).stream()
                        .<Change>map(
                                locale -> new Change.Publish(entry.id(), entry.type(), locale, revision, significant))
                        .toList(),
                by,
                key);
    }

    /// Withdraws the entry from these locales; its draft stays as it is.
    ///
    /// @throws NotPublished when readers do not see it in one of them
    public Receipt unpublish(Entry entry, Set<LocaleTag> locales, String by, String key) {
        var unseen = locales.stream().filter(locale -> !isPublic(entry, locale)).collect(Collectors.toSet());
        if (!unseen.isEmpty() && ledger.find(key).isEmpty()) {
            throw new NotPublished(unseen);
        }
        return publishAll(
                inOrder(locales).stream()
                        .<Change>map(locale -> new Change.Withdraw(entry.id(), entry.type(), locale))
                        .toList(),
                by,
                key);
    }

    /// Publishes many changes as one: readers see all of them or none.
    ///
    /// @param changes at most one per entry and locale; their revisions are archived and satisfy the rules
    public Receipt publishAll(List<Change> changes, String by, String key) {
        Publication publication = ledger.publish(changes, by, key);
        states.catchUp();
        return Receipt.of(publication);
    }

    /// The receipt of the publication that this key was used for.
    public Optional<Receipt> find(String key) {
        var earlier = ledger.find(key);
        earlier.ifPresent(_ -> states.catchUp());
        return earlier.map(Receipt::of);
    }

    /// What stands between the entry's current revision and its publication in these locales. Empty when nothing does.
    public List<Violation> violations(Entry entry, Set<LocaleTag> locales) {
        return rules.violations(entry.current().content(), locales);
    }

    private static boolean isPublic(Entry entry, LocaleTag locale) {
        var state = entry.states().get(locale);
        return state != null && state.isPublic();
    }

    private static Set<LocaleTag> inOrder(Set<LocaleTag> locales) {
        return EnumSet.copyOf(locales);
    }
}
