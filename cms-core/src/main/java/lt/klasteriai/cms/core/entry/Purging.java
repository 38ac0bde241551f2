package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// Takes entries out of the trash for good, by hand or when their time has come. Thread-safe.
///
/// 1. One write marks the entry; from then on nobody can restore it. The act goes into the audit log.
/// 2. Its drafts go. Revisions that were ever made ready for a publication stay for ever: they are what readers saw.
/// 3. The entry goes, and with it its key and its slugs.
///
/// Whatever crashes between leaves a marked entry, and the next round goes on with it. Every step may be repeated.
@Slf4j
public class Purging {

    private final EntryStore store;
    private final EntryDocumentMapper mapper;
    private final EntryLists lists;
    private final Referrers referrers;
    private final TrashProperties properties;
    private final Clock clock;

    /// @param clock the same for all nodes
    Purging(
            EntryStore store,
            ContentCodec codec,
            PublishedReferrers published,
            TrashProperties properties,
            Clock clock) {
        this.store = store;
        this.mapper = new EntryDocumentMapper(codec);
        this.lists = new EntryLists(store, mapper);
        this.referrers = new Referrers(store, mapper, published);
        this.properties = properties;
        this.clock = clock;
    }

    /// When what lies in the trash since then is due; empty where it is kept for ever.
    public Optional<Instant> dueAt(Instant trashedAt) {
        return properties.keep().map(trashedAt::plus);
    }

    /// Purges an entry that lies in the trash, due or not.
    ///
    /// @throws EntryNotFound when there is none of this type
    /// @throws NotInTrash when it is not in the trash
    /// @throws VersionConflict when the entry has another version by now
    /// @throws StillReferenced while others refer to it, those included that lie in the trash and are not due
    public void purge(ContentType type, EntryId id, long expectedVersion) {
        var marked = store.update(id, document -> {
            if (!document.type().equals(type.segment())) {
                throw new EntryNotFound(type, id);
            }
            return document.isPurging() ? document : marked(document, expectedVersion);
        });
        if (marked.isEmpty()) {
            throw new EntryNotFound(type, id);
        }
        // read again, because it is removed as it was written
        store.find(id).filter(EntryDocument::isPurging).ifPresent(this::finish);
    }

    /// Purges all that is due, and what a crash left half purged.
    ///
    /// @return how many entries went
    public int purgeDue() {
        int gone = 0;
        for (var type : ContentType.values()) {
            for (var half : store.purging(type)) {
                finish(half);
                gone++;
            }
            gone += properties.keep().map(keep -> purgeDue(type, keep)).orElse(0);
        }
        return gone;
    }

    private int purgeDue(ContentType type, Duration keep) {
        var until = clock.instant().minus(keep);
        int gone = 0;
        @Nullable String next = null;
        do {
            var page = lists.page(EntryQuery.builder()
                    .type(type)
                    .state(EntryState.TRASHED)
                    .oldestFirst(true)
                    .size(EntryQuery.MAX_SIZE)
                    .after(next)
                    .build());
            for (var entry : page.items()) {
                var trashed = entry.trashed();
                if (trashed != null && !trashed.at().isAfter(until) && purged(entry)) {
                    gone++;
                }
            }
            next = page.next();
        } while (next != null);
        return gone;
    }

    private boolean purged(Entry entry) {
        try {
            purge(entry.type(), entry.id(), entry.version());
            return true;
        } catch (EntryNotFound | NotInTrash | VersionConflict | StillReferenced notNow) {
            log.debug("{} stays in the trash for now", entry.id(), notNow);
            return false;
        }
    }

    private EntryDocument marked(EntryDocument document, long expectedVersion) {
        var id = new EntryId(document.id());
        if (document.trashed() == null) {
            throw new NotInTrash(id);
        }
        if (document.version() != expectedVersion) {
            throw new VersionConflict(expectedVersion, mapper.toEntry(document));
        }
        var needed = referrers.alsoInTrash(id, other -> !isDue(other));
        if (!needed.isEmpty()) {
            throw new StillReferenced(needed);
        }
        return document.purging(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private boolean isDue(EntryDocument document) {
        var trashed = document.trashed();
        return trashed != null
                && dueAt(trashed.at())
                        .filter(at -> !clock.instant().isBefore(at))
                        .isPresent();
    }

    private void finish(EntryDocument marked) {
        store.acts().appendMissing(Acts.lastOf(marked));
        store.removeDrafts(marked.id());
        store.remove(marked);
    }
}
