package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import lt.klasteriai.cms.core.difference.Difference;
import lt.klasteriai.cms.core.difference.Words.Kind;
import lt.klasteriai.cms.core.difference.Words.Run;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What differs between two revisions.
///
/// @param changes place by place, in the order of the fields; none when the content is the same
record DiffResponse(RevisionResponse from, RevisionResponse to, List<ChangeResponse> changes) {

    /// A place that differs.
    ///
    /// @param pointer of the place in the content of `to`; of what was removed, in that of `from`
    /// @param fromPointer where the place was in `from`, if that was another one
    /// @param locale that the place belongs to; absent when it is shared by all
    /// @param from the value before; absent when there was none
    /// @param to the value after; absent when there is none
    /// @param words how a text became the other, that of formatted text as plain text; only for texts that changed
    @JsonInclude(Include.NON_NULL)
    record ChangeResponse(
            String pointer,
            @Nullable String fromPointer,
            @Nullable LocaleTag locale,
            Difference.Kind change,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable List<RunResponse> words) {

        static ChangeResponse of(Difference difference) {
            var moved = !difference.fromPointer().equals(difference.pointer());
            var words = difference.words();
            return new ChangeResponse(
                    difference.pointer(),
                    moved ? difference.fromPointer() : null,
                    difference.locale(),
                    difference.kind(),
                    difference.from(),
                    difference.to(),
                    words.isEmpty() ? null : words.stream().map(RunResponse::of).toList());
        }
    }

    /// A stretch of text that stayed, went or came.
    record RunResponse(Kind kind, String text) {

        static RunResponse of(Run run) {
            return new RunResponse(run.kind(), run.text());
        }
    }
}
