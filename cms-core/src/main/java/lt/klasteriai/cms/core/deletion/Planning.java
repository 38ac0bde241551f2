package lt.klasteriai.cms.core.deletion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.content.LocaleView;
import lt.klasteriai.cms.core.deletion.DeletionRefused.Refusal;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Referrer;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.entry.RulesBroken;
import lt.klasteriai.cms.core.entry.StillReferenced;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.jspecify.annotations.Nullable;

/// Works out what each referrer is to hold, and finds everything that stands against it, before anything is changed.
/// For one deletion by one thread.
@RequiredArgsConstructor
final class Planning {

    private final Entries entries;
    private final Revisions revisions;
    private final Publishing publishing;
    private final ContentCodec codec;
    private final Entry target;
    private final Treatments treatments;
    private final String note;
    private final String by;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<EntryId, Optional<Entry>> replacements = new HashMap<>();

    /// @throws StillReferenced with the referrers that nothing is said of
    /// @throws DeletionRefused when the references of others cannot be treated as asked
    List<TreatedReferrer> plan() {
        var referrers = entries.referrers(target.id());
        var forgotten = referrers.stream()
                .filter(referrer -> treatments.of(referrer.id()).isEmpty())
                .toList();
        if (!forgotten.isEmpty()) {
            throw new StillReferenced(forgotten);
        }
        refuseStrangers(referrers);
        var treated = referrers.stream().flatMap(each -> treat(each).stream()).toList();
        if (!refusals.isEmpty()) {
            throw new DeletionRefused(refusals);
        }
        return treated;
    }

    /// Entries that are named and do not refer. One that was treated by an earlier attempt, which was cut off, may be
    /// named again.
    private void refuseStrangers(List<Referrer> referrers) {
        var strangers = new HashSet<>(treatments.byReferrer().keySet());
        referrers.forEach(referrer -> strangers.remove(referrer.id()));
        strangers.removeIf(this::wasTreated);
        strangers.forEach(stranger -> refusals.add(new Refusal(
                stranger, Treatments.pointerToNamed(stranger), "not-a-referrer", "This entry does not refer to it.")));
    }

    private boolean wasTreated(EntryId id) {
        return entries.findAnywhere(id)
                .filter(entry -> note.equals(entry.current().note()))
                .isPresent();
    }

    private Optional<TreatedReferrer> treat(Referrer referrer) {
        var entry = entries.get(referrer.type(), referrer.id());
        int before = refusals.size();
        var replacement = replacementFor(entry);
        if (refusals.size() > before) {
            return Optional.empty();
        }
        var edit = new ReferenceEdit(codec, target, replacement);
        return edited(entry, referrer, edit).map(content -> {
            refuseUnpublishedChanges(entry, referrer, edit, content);
            refuseAgainstPolicy(entry, referrer, content);
            return new TreatedReferrer(entry, content, referrer.publishedIn());
        });
    }

    private @Nullable Entry replacementFor(Entry referrer) {
        if (!(treatments.of(referrer.id()).orElseThrow() instanceof Treatment.Replace(EntryId with))) {
            return null;
        }
        if (with.equals(target.id())) {
            refuseReplacement(referrer, "replaced-by-itself", "The replacement is the entry that is deleted.");
        } else if (with.equals(referrer.id())) {
            refuseReplacement(referrer, "refers-to-itself", "The entry would refer to itself.");
        } else {
            var found = replacements.computeIfAbsent(with, this::outsideTrash);
            if (found.isPresent()) {
                return found.get();
            }
            refuseReplacement(referrer, "unknown-entry", "There is no such entry, or it lies in the trash.");
        }
        return null;
    }

    private Optional<Entry> outsideTrash(EntryId id) {
        return entries.findAnywhere(id).filter(entry -> entry.trashed() == null);
    }

    private Optional<Content> edited(Entry entry, Referrer referrer, ReferenceEdit edit) {
        var before = entry.current().content();
        for (var reference : edit.in(before)) {
            if (!edit.fits(reference)) {
                refuseReplacement(entry, "wrong-type", "It cannot stand at /content" + reference.pointer() + ".");
                return Optional.empty();
            }
        }
        try {
            var after = edit.apply(entry.type(), before);
            entries.check(entry.id(), after);
            var broken = newlyBroken(before, after, referrer);
            broken.forEach(violation -> refuse(entry, violation));
            return broken.isEmpty() ? Optional.of(after) : Optional.empty();
        } catch (InvalidContent needed) {
            needed.getViolations().forEach(violation -> refuse(entry, violation));
        } catch (RulesBroken broken) {
            broken.violations().forEach(violation -> refuse(entry, violation));
        }
        return Optional.empty();
    }

    /// What publishing demands and the entry has no longer.
    private static List<Violation> newlyBroken(Content before, Content after, Referrer referrer) {
        return referrer.publishedIn().stream()
                .flatMap(locale -> after.publishViolations(locale).stream()
                        .filter(violation -> !before.publishViolations(locale).contains(violation)))
                .toList();
    }

    /// Publishing the referrer anew must tell readers of nothing else: what its editors have not published yet stays
    /// unpublished.
    private void refuseUnpublishedChanges(Entry entry, Referrer referrer, ReferenceEdit edit, Content content) {
        var view = new LocaleView(codec);
        var changed = referrer.publishedIn().stream()
                .filter(locale -> !view.isSame(edit.apply(entry.type(), published(entry, locale)), content, locale))
                .map(LocaleTag::tag)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            refusals.add(new Refusal(
                    entry.id(),
                    treatments.pointerTo(entry.id()),
                    "unpublished-changes",
                    "It is public and has changes that are not published yet (" + changed
                            + "); publish it, or restore what is public, first."));
        }
    }

    /// What nobody has approved is not published on the way either.
    private void refuseAgainstPolicy(Entry entry, Referrer referrer, Content content) {
        if (referrer.publishedIn().isEmpty()) {
            return;
        }
        var current = entry.current();
        var now = Instant.now();
        var next = new Revision(entry.id(), entry.type(), current.number() + 1, content, now, by, note);
        var planned = new PlannedEntry(entry.at(next), referrer.publishedIn(), false);
        publishing.check(PublicationPlan.of(planned, now), by).errors().of(entry.id()).stream()
                .filter(error -> ReviewPolicy.CODES.contains(error.code()))
                .map(error -> new Refusal(
                        entry.id(),
                        treatments.pointerTo(entry.id()),
                        error.code(),
                        "Readers see it, and its type is under review. Take the reference out of it by a change that is"
                                + " approved and published, first."))
                .distinct()
                .forEach(refusals::add);
    }

    private Content published(Entry entry, LocaleTag locale) {
        int revision = switch (entry.states().get(locale)) {
            case LocaleState.Published seen -> seen.revision();
            case LocaleState.Changed seen -> seen.revision();
            case null, default -> entry.current().number();
        };
        return revisions.get(entry.id(), revision).content();
    }

    private void refuseReplacement(Entry referrer, String code, String detail) {
        refusals.add(new Refusal(referrer.id(), treatments.pointerTo(referrer.id()) + "/with", code, detail));
    }

    private void refuse(Entry referrer, Violation violation) {
        var code = violation.code().equals("required") ? "required-reference" : violation.code();
        refusals.add(new Refusal(
                referrer.id(),
                treatments.pointerTo(referrer.id()),
                code,
                "/content" + violation.pointer() + " of this entry would break a rule: " + violation.detail()));
    }
}
