package lt.klasteriai.cms.admin.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.json.Characters;
import lt.klasteriai.cms.core.release.NewRelease;
import lt.klasteriai.cms.core.release.ReleaseAction;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A release as editors put it together.
///
/// @param title what colleagues know it by
/// @param note for colleagues; absent when there is nothing to say
/// @param actions may be none as long as it is being put together
record ReleaseRequest(
        @JsonProperty(required = true) String title,
        @JsonSetter(nulls = Nulls.SET) @Nullable String note,
        @JsonProperty(required = true) List<ActionRequest> actions) {

    ReleaseRequest {
        requireSane("/title", title);
        if (note != null) {
            requireSane("/note", note);
        }
    }

    private static void requireSane(String pointer, String text) {
        if (!Characters.allIn(text)) {
            throw refused(
                    pointer, "invalid-character", "Control characters and halves of surrogate pairs are not allowed.");
        }
    }

    private static RequestRefused refused(String pointer, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, code, detail));
    }

    /// One thing that the release does.
    ///
    /// @param type the content type of the entry
    /// @param entry its id
    /// @param locales at least one
    /// @param revision the number of the revision to publish, or `latest` for the newest one when the time comes;
    ///     absent for the newest one when the release is published or scheduled
    record ActionRequest(
            @JsonProperty(required = true) ReleaseAction.Kind action,
            @JsonProperty(required = true) ContentType type,
            @JsonProperty(required = true) EntryId entry,
            @JsonProperty(required = true) Set<LocaleTag> locales,
            @JsonSetter(nulls = Nulls.SET) @Nullable RevisionChoice revision) {

        private ReleaseAction toAction(int at) {
            if (locales.isEmpty()) {
                throw refused("/actions/" + at + "/locales", "required", "Name at least one locale.");
            }
            return new ReleaseAction(action, type, entry, EnumSet.copyOf(locales), revision, null);
        }
    }

    NewRelease toRelease() {
        var all = new ArrayList<ReleaseAction>();
        for (int i = 0; i < actions.size(); i++) {
            all.add(actions.get(i).toAction(i));
        }
        return new NewRelease(title.strip(), note == null || note.isBlank() ? null : note.strip(), all);
    }
}
