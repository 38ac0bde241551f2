package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Which publication to judge.
///
/// @param locales at least one
/// @param at when it would happen; absent means now
record ValidateRequest(
        @JsonProperty(required = true) Set<LocaleTag> locales,
        @JsonSetter(nulls = Nulls.SET) @Nullable Instant at) {

    ValidateRequest {
        locales = UnpublishRequest.atLeastOne(locales);
    }
}
