package lt.klasteriai.cms.admin.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumSet;
import java.util.Set;
import lt.klasteriai.cms.admin.entry.Notes;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// In which locales to move an entry through its review.
///
/// @param locales at least one
/// @param note what there is to say about it; at most 500 characters
record ReviewRequest(
        @JsonProperty(required = true) Set<LocaleTag> locales,
        @JsonSetter(nulls = Nulls.SET) @Nullable String note) {

    ReviewRequest {
        locales = atLeastOne(locales);
        note = Notes.checked(note);
    }

    static Set<LocaleTag> atLeastOne(Set<LocaleTag> locales) {
        if (locales.isEmpty()) {
            throw new RequestRefused(
                    ProblemType.INVALID_BODY, Fault.at("/locales", "required", "Name at least one locale."));
        }
        return EnumSet.copyOf(locales);
    }
}
