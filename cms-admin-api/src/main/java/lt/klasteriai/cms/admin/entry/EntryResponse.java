package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Map;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An entry as editors read it.
///
/// @param version what to send as `If-Match`
/// @param revision the number of the draft
/// @param content the draft
/// @param states where the entry stands in each locale
/// @param translations by locale, which texts were left behind; only locales that have some
/// @param reviews how its review goes; only locales where it has begun or somebody is to do something
/// @param merged how the change that this answers was merged; absent when nothing had happened in between
/// @param trashed who put it into the trash and when, and when it will be gone; absent while it is not there
@JsonInclude(Include.NON_NULL)
public record EntryResponse(
        EntryId id,
        ContentType type,
        long version,
        int revision,
        ObjectNode content,
        Map<LocaleTag, StateResponse> states,
        Map<LocaleTag, TranslationResponse> translations,
        Map<LocaleTag, ReviewResponse> reviews,
        @Nullable MergedResponse merged,
        @Nullable TrashedResponse trashed,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /// Who put an entry into the trash.
    ///
    /// @param purgeAt from when on it is removed for good; absent when it is kept for ever
    @JsonInclude(Include.NON_NULL)
    public record TrashedResponse(
            Instant at, String by, @Nullable Instant purgeAt) {}

    /// Where an entry stands in one locale.
    ///
    /// @param slug the draft's
    /// @param revision what readers see; absent while they see nothing
    /// @param sequence the publication that last changed what they see; absent before the first one
    /// @param at the time of that publication
    @JsonInclude(Include.NON_NULL)
    public record StateResponse(
            EntryState state,
            @Nullable Slug slug,
            @Nullable Integer revision,
            @Nullable Long sequence,
            @Nullable Instant at) {}
}
