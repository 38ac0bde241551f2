package lt.klasteriai.cms.core.bulk;

import com.mongodb.MongoException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Review.Assignment;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.core.review.Reviewing.Move;
import lt.klasteriai.cms.core.schedule.Reason;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/// Does to one entry what its job says, as the job's author and once, however often and by however many it is begun.
///
/// Publications carry a key of job and entry, so the ledger lets none happen twice. Other actions first look whether
/// the entry is as they would leave it; an item that was begun before and is so now has been done.
@RequiredArgsConstructor
@Slf4j
final class ItemWork {

    private static final int ATTEMPTS = 5;

    private final BulkStore store;
    private final Entries entries;
    private final Publishing publishing;
    private final Reviewing reviewing;
    private final Tagging tagging;
    private final Clock clock;

    void carryOut(JobDocument job, ItemDocument item) {
        var origin = new Origin(job.createdBy(), null, "bulk-jobs/" + job.id());
        store.settle(item, origin.call(() -> outcome(job, item)));
    }

    private Outcome outcome(JobDocument job, ItemDocument item) {
        try {
            return attempt(job, item);
        } catch (MongoException | DataAccessException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException failure) {
            return Outcome.failed(Reasons.of(failure).orElseGet(() -> {
                log.error("Item {} of a bulk job failed", item.id(), failure);
                return Reason.BROKEN;
            }));
        }
    }

    private Outcome attempt(JobDocument job, ItemDocument item) {
        for (int left = ATTEMPTS; true; left--) {
            try {
                return once(job, item);
            } catch (VersionConflict justSaved) {
                if (left == 1) {
                    throw justSaved;
                }
            }
        }
    }

    private Outcome once(JobDocument job, ItemDocument item) {
        return switch (job.action()) {
            case PUBLISH -> published(item).orElseGet(() -> publish(job, item));
            case WITHDRAW -> published(item).orElseGet(() -> withdraw(job, item));
            case TAG, UNTAG -> tag(job, item);
            case ASSIGN -> assign(job, item);
            case DELETE -> delete(job, item);
        };
    }

    private Outcome publish(JobDocument job, ItemDocument item) {
        var entry = present(item);
        var wanted = orElse(job.work().locales(), entry.current().content().locales());
        if (wanted.isEmpty()) {
            return Outcome.failed(
                    Reason.of("no-locale", "It has no title in any locale, so nothing can be published."));
        }
        var missing = wanted.stream()
                .filter(locale -> !(entry.states().get(locale) instanceof LocaleState.Published))
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return publishedOr(item, "already-published", "Readers see it as it is.");
        }
        var plan = PublicationPlan.of(new PlannedEntry(entry, missing, job.significant()), clock.instant());
        if (job.dryRun()) {
            publishing.check(plan, job.createdBy()).orRefuse();
            return Outcome.WOULD_BE_DONE;
        }
        return Outcome.published(publishing.publish(plan, job.createdBy(), item.id()));
    }

    private Outcome withdraw(JobDocument job, ItemDocument item) {
        var entry = present(item);
        var seen = entry.publicLocales();
        seen.retainAll(orElse(job.work().locales(), Set.copyOf(seen)));
        if (seen.isEmpty()) {
            return publishedOr(item, "not-published", "Readers do not see it there.");
        }
        if (job.dryRun()) {
            publishing.checkWithdrawal(entry, seen, job.createdBy());
            return Outcome.WOULD_BE_DONE;
        }
        return Outcome.published(publishing.unpublish(entry, seen, job.createdBy(), item.id()));
    }

    private Outcome tag(JobDocument job, ItemDocument item) {
        var entry = present(item);
        var wanted = tagging.change(entry, job.work());
        if (wanted.isEmpty()) {
            return isBegun(item)
                    ? Outcome.saved(entry.current().number())
                    : Outcome.unchanged("already-so", "Its draft is so already.");
        }
        if (job.dryRun()) {
            entries.check(entry.id(), wanted.get());
            return Outcome.WOULD_BE_DONE;
        }
        store.begin(item);
        return Outcome.saved(tagging.save(entry, wanted.get(), job));
    }

    private Outcome assign(JobDocument job, ItemDocument item) {
        var entry = present(item);
        var to = Objects.requireNonNull(job.assignee());
        var locales = orElse(job.work().locales(), entry.current().content().locales());
        if (locales.isEmpty()) {
            return Outcome.failed(Reason.of("no-locale", "It has no title in any locale."));
        }
        boolean so = locales.stream()
                .allMatch(locale -> isAssigned(entry.review(locale).assignment(), to));
        if (so) {
            return isBegun(item) ? Outcome.DONE : Outcome.unchanged("already-so", "It is given to him already.");
        }
        if (job.dryRun()) {
            return Outcome.WOULD_BE_DONE;
        }
        store.begin(item);
        var move = new Move(entry.type(), entry.id(), entry.version(), locales, null, job.createdBy());
        reviewing.assign(move, to.to(), to.dueDay());
        return Outcome.DONE;
    }

    private static boolean isAssigned(@Nullable Assignment present, Assignee to) {
        return present != null && present.to().equals(to.to()) && Objects.equals(present.due(), to.due());
    }

    private Outcome delete(JobDocument job, ItemDocument item) {
        var target = item.target();
        var entry = entries.findAnywhere(target.id())
                .filter(found -> found.type() == target.type())
                .orElseThrow(() -> new EntryNotFound(target.type(), target.id()));
        if (entry.trashed() != null) {
            return isBegun(item) ? Outcome.DONE : Outcome.unchanged("already-in-trash", "It lies in the trash.");
        }
        if (job.dryRun()) {
            entries.refuseWhileNeeded(entry);
            return Outcome.WOULD_BE_DONE;
        }
        store.begin(item);
        entries.trash(entry.type(), entry.id(), entry.version(), job.createdBy());
        return Outcome.DONE;
    }

    private Entry present(ItemDocument item) {
        return entries.get(item.target().type(), item.target().id());
    }

    /// Whether it was this item that made the entry so: whoever does it, begins it before. Looked at now, for another
    /// node may be at it.
    private boolean isBegun(ItemDocument item) {
        return store.isBegun(item);
    }

    /// What the item has published, if it has.
    private Optional<Outcome> published(ItemDocument item) {
        return publishing.find(item.id()).map(Outcome::published);
    }

    /// What was found to be so already may have been made so by this item, on another node and just now.
    private Outcome publishedOr(ItemDocument item, String code, String detail) {
        return published(item).orElseGet(() -> Outcome.unchanged(code, detail));
    }

    private static Set<LocaleTag> orElse(Set<LocaleTag> given, Set<LocaleTag> otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
