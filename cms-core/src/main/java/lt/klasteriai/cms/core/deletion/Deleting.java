package lt.klasteriai.cms.core.deletion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// Deletes entries that others refer to. Thread-safe.
///
/// Everything is looked at before anything is changed. Then come the drafts of the referrers, one publication that
/// withdraws the entry and publishes the referrers anew, and the trash. A crash between these leaves nothing that leads
/// nowhere in public, and the same request again goes on where the first was cut off.
@RequiredArgsConstructor
public class Deleting {

    private static final int ATTEMPTS = 20;

    private final Entries entries;
    private final Revisions revisions;
    private final Publishing publishing;
    private final ContentCodec codec;

    /// @param expectedVersion the version of the entry that the decision is based on
    /// @param by author of the referrers' new revisions
    /// @throws lt.klasteriai.cms.core.entry.EntryNotFound when there is none of this type or it lies in the trash
    /// @throws VersionConflict when the entry has another version by now
    /// @throws lt.klasteriai.cms.core.entry.StillReferenced with the referrers that nothing is said of
    /// @throws lt.klasteriai.cms.core.publishing.NotPublishable when this account may not withdraw it
    /// @throws DeletionRefused when references cannot be treated as asked
    public Deletion delete(ContentType type, EntryId id, long expectedVersion, Treatments treatments, String by) {
        var target = entries.get(type, id);
        if (target.version() != expectedVersion) {
            throw new VersionConflict(expectedVersion, target);
        }
        if (!target.publicLocales().isEmpty()) {
            publishing.checkWithdrawal(target, target.publicLocales(), by);
        }
        var treated = new LinkedHashSet<EntryId>();
        var receipt = untilNobodySavesBetween(() -> endReferences(target, treatments, treated, by));
        var trashed = entries.trash(type, id, unchanged(target).version(), by);
        return new Deletion(trashed, List.copyOf(treated), receipt);
    }

    /// Whoever saves a referrer meanwhile is not overwritten: everything is looked at again then.
    private static Optional<Receipt> untilNobodySavesBetween(Supplier<Optional<Receipt>> attempt) {
        for (int left = ATTEMPTS; ; left--) {
            try {
                return attempt.get();
            } catch (VersionConflict meanwhile) {
                if (left == 1) {
                    throw meanwhile;
                }
            }
        }
    }

    private Optional<Receipt> endReferences(Entry target, Treatments treatments, Set<EntryId> treated, String by) {
        var note = noteOf(target);
        var saved = new ArrayList<TreatedReferrer>();
        for (var referrer : new Planning(entries, revisions, publishing, codec, target, treatments, note, by).plan()) {
            saved.add(save(referrer, by, note));
            treated.add(referrer.entry().id());
        }
        return publish(target, saved, by);
    }

    private static String noteOf(Entry target) {
        return "Reference to " + target.type().segment() + " " + target.id() + " treated: it was deleted";
    }

    private TreatedReferrer save(TreatedReferrer referrer, String by, String note) {
        var entry = referrer.entry();
        var saved = entries.replace(entry.type(), entry.id(), entry.version(), referrer.content(), by, note);
        return new TreatedReferrer(saved, referrer.content(), referrer.republishedIn());
    }

    private Optional<Receipt> publish(Entry target, List<TreatedReferrer> treated, String by) {
        var changes = new ArrayList<Change>();
        target.publicLocales().forEach(locale -> changes.add(new Change.Withdraw(target.id(), target.type(), locale)));
        for (var referrer : treated) {
            if (!referrer.republishedIn().isEmpty()) {
                revisions.archive(referrer.entry(), referrer.republishedIn());
                changes.addAll(republished(referrer));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        publishing.publishAll(changes, by, UUID.randomUUID().toString()));
    }

    private static List<Change> republished(TreatedReferrer referrer) {
        var entry = referrer.entry();
        return EnumSet.copyOf(referrer.republishedIn()).stream()
                .<Change>map(locale -> new Change.Publish(
                        entry.id(), entry.type(), locale, entry.current().number(), false))
                .toList();
    }

    /// The entry with the version that its withdrawal gave it.
    ///
    /// @throws VersionConflict when an editor saved it meanwhile
    private Entry unchanged(Entry target) {
        var present = entries.get(target.type(), target.id());
        if (present.current().number() != target.current().number()) {
            throw new VersionConflict(target.version(), present);
        }
        return present;
    }
}
