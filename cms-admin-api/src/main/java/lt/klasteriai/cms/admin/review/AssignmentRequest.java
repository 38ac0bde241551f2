package lt.klasteriai.cms.admin.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Who is to do something about an entry.
///
/// @param locales at least one
/// @param assignee the user name; null for nobody
/// @param due the last day, e.g. `2026-12-04`; absent when there is no hurry
record AssignmentRequest(
        @JsonProperty(required = true) Set<LocaleTag> locales,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.SET) @Nullable
        String assignee,

        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate due) {

    AssignmentRequest {
        locales = ReviewRequest.atLeastOne(locales);
    }
}
