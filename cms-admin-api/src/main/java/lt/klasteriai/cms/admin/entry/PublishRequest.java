package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What to publish of an entry.
///
/// @param locales at least one
/// @param significant whether readers should be told of an update, beyond a small correction; absent means no
record PublishRequest(
        @JsonProperty(required = true) Set<LocaleTag> locales,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean significant) {

    PublishRequest {
        locales = UnpublishRequest.atLeastOne(locales);
    }

    boolean isSignificant() {
        return Boolean.TRUE.equals(significant);
    }
}
