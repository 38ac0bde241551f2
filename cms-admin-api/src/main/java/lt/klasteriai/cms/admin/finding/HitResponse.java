package lt.klasteriai.cms.admin.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.admin.entry.EntryResponse.StateResponse;
import lt.klasteriai.cms.admin.entry.EntryResponse.TrashedResponse;
import lt.klasteriai.cms.admin.entry.EntryResponses;
import lt.klasteriai.cms.admin.entry.ReviewResponse;
import lt.klasteriai.cms.core.finding.Highlight;
import lt.klasteriai.cms.core.finding.Hit;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// An entry that was found, with as much of it as a list shows.
///
/// @param states where it stands in each locale
/// @param reviews how its review goes; only locales where it has begun or somebody is to do something
/// @param trashed who put it into the trash and when, and when it will be gone; absent while it is not there
/// @param highlights where the words asked for stand
@JsonInclude(Include.NON_NULL)
record HitResponse(
        EntryId id,
        ContentType type,
        long version,
        Map<LocaleTag, String> titles,
        Map<LocaleTag, StateResponse> states,
        Map<LocaleTag, ReviewResponse> reviews,
        @Nullable TrashedResponse trashed,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        List<Highlight> highlights) {

    static HitResponse of(Hit hit, EntryResponses responses) {
        var entry = hit.entry();
        var draft = entry.current();
        return new HitResponse(
                entry.id(),
                entry.type(),
                entry.version(),
                draft.content().common().title().values(),
                EntryResponses.states(entry),
                ReviewResponse.of(entry),
                responses.trashed(entry),
                entry.createdAt(),
                entry.createdBy(),
                draft.at(),
                draft.by(),
                hit.highlights());
    }
}
