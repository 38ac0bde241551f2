package lt.klasteriai.cms.admin.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import lt.klasteriai.cms.core.publishing.Finding.Severity;
import lt.klasteriai.cms.core.release.ReleaseFinding;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Something to be said of one action of a release before it is published.
///
/// @param action its position in the release, from 0
/// @param entry the entry that it is about
/// @param pointer where, as a JSON Pointer (RFC 6901): in the entry, e.g. `/content/title/lt`, or in the release, e.g.
///     `/actions/2/revision`
/// @param locale the locale it is about; absent when it is about all
/// @param code a stable word for programs
/// @param severity an `error` stops the publication, a `warning` does not
/// @param detail a sentence for people
@JsonInclude(Include.NON_NULL)
public record ReleaseFindingResponse(
        int action,
        EntryId entry,
        String pointer,
        @Nullable LocaleTag locale,
        String code,
        Severity severity,
        String detail) {

    public static ReleaseFindingResponse of(ReleaseFinding found) {
        var finding = found.finding();
        return new ReleaseFindingResponse(
                found.action(),
                found.entry(),
                pointerOf(found),
                finding.locale(),
                finding.code(),
                finding.severity(),
                finding.detail());
    }

    static String pointerOf(ReleaseFinding found) {
        var root = found.inContent() ? Fault.CONTENT : "/actions/" + found.action();
        return root + found.finding().pointer();
    }
}
