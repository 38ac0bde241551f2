package lt.klasteriai.cms.admin.preview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.preview.NewPreviewLink;
import lt.klasteriai.cms.core.preview.World;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Which entries a link gives, of which world and until when.
///
/// @param entries 1 to 50
/// @param locale the only locale that it gives; absent for all
/// @param release the release that counts as published; absent for none
/// @param at the time that counts as now; absent for now. With neither of the two, it shows drafts
/// @param expiresAt from a minute to 30 days ahead; absent means in seven days
record PreviewLinkRequest(
        @JsonProperty(required = true) List<NamedRequest> entries,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocaleTag locale,
        @JsonSetter(nulls = Nulls.SET) @Nullable String release,
        @JsonSetter(nulls = Nulls.SET) @Nullable Instant at,
        @JsonSetter(nulls = Nulls.SET) @Nullable Instant expiresAt) {

    /// One entry.
    record NamedRequest(
            @JsonProperty(required = true) ContentType type,
            @JsonProperty(required = true) EntryId id) {}

    NewPreviewLink toLink() {
        var named = entries.stream()
                .map(entry -> new NewPreviewLink.Named(entry.type(), entry.id()))
                .toList();
        return new NewPreviewLink(new World(release, at), named, locale, expiresAt);
    }
}
