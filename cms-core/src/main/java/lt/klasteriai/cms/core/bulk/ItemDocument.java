package lt.klasteriai.cms.core.bulk;

import lombok.With;
import lt.klasteriai.cms.core.schedule.Reason;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// One entry in a job as it is stored.
///
/// @param id made of job and entry, so that an entry is in a job once
@StoredCollection(value = ItemDocument.COLLECTION, notExported = "a job belongs to the installation that works on it")
@Document(ItemDocument.COLLECTION)
@With
record ItemDocument(
        @Id String id,
        String job,
        String type,
        String entry,
        ItemState state,
        @Nullable Long sequence,
        @Nullable Integer revision,
        @Nullable Reason reason) {

    static final String COLLECTION = "bulkItems";
    static final String JOB = "job";
    static final String STATE = "state";
    static final String SEQUENCE = "sequence";
    static final String REVISION = "revision";
    static final String REASON = "reason";

    static ItemDocument waiting(String job, Target target) {
        return new ItemDocument(
                id(job, target.id()),
                job,
                target.type().segment(),
                target.id().value(),
                ItemState.WAITING,
                null,
                null,
                null);
    }

    static String id(String job, EntryId entry) {
        return job + "/" + entry.value();
    }

    Target target() {
        return new Target(ContentType.of(type), new EntryId(entry));
    }

    /// @param cancelled whether its turn will not come any more
    BulkItem toItem(boolean cancelled) {
        var shown = cancelled && state == ItemState.WAITING ? ItemState.CANCELLED : state;
        return new BulkItem(target(), shown, sequence, revision, reason);
    }
}
