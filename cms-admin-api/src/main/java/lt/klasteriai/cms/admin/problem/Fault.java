package lt.klasteriai.cms.admin.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import lt.klasteriai.cms.core.deletion.DeletionRefused;
import lt.klasteriai.cms.core.preview.PreviewRefused;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.release.ReleaseFinding;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.jspecify.annotations.Nullable;

/// One wrong thing in a request.
///
/// @param entry the entry that does not satisfy what publishing demands; null when it is about the request
/// @param pointer where in the body, as a JSON Pointer (RFC 6901); null where it is not in the body
/// @param parameter the name of the parameter or header; null where it is not in one
/// @param locale the locale that a rule speaks of; null when it speaks of all
/// @param code a stable word for programs, e.g. `required`
/// @param detail a sentence for people
public record Fault(
        @JsonInclude(Include.NON_NULL) @Nullable EntryId entry,
        @Nullable String pointer,
        @Nullable String parameter,
        @JsonInclude(Include.NON_NULL) @Nullable LocaleTag locale,
        String code,
        String detail) {

    /// Where in a request's body the content stands.
    static final String CONTENT = "/content";

    /// Something wrong in the body.
    public static Fault at(String pointer, String code, String detail) {
        return new Fault(null, pointer, null, null, code, detail);
    }

    /// Something wrong with a query parameter, a part of the path or a header.
    public static Fault in(String parameter, String code, String detail) {
        return new Fault(null, null, parameter, null, code, detail);
    }

    /// What stands against the publication of an entry.
    static Fault of(EntryId entry, Finding error) {
        return new Fault(entry, CONTENT + error.pointer(), null, error.locale(), error.code(), error.detail());
    }

    /// A reference that cannot be treated as the request says.
    static Fault of(DeletionRefused.Refusal refusal) {
        return new Fault(refusal.referrer(), refusal.pointer(), null, null, refusal.code(), refusal.detail());
    }

    /// What stands against an action of a release.
    static Fault of(ReleaseFinding error) {
        var finding = error.finding();
        return new Fault(
                error.entry(),
                ReleaseFindingResponse.pointerOf(error),
                null,
                finding.locale(),
                finding.code(),
                finding.detail());
    }

    /// A rule that the body as a whole breaks.
    static Fault inBody(Violation violation) {
        return new Fault(null, violation.pointer(), null, violation.locale(), violation.code(), violation.detail());
    }

    /// Something that makes no sense in what was asked of previews.
    static Fault of(PreviewRefused.Wrong wrong) {
        return wrong.place().startsWith("/")
                ? at(wrong.place(), wrong.code(), wrong.detail())
                : in(wrong.place(), wrong.code(), wrong.detail());
    }

    /// A rule that the content breaks.
    static Fault of(Violation violation) {
        return new Fault(
                null, CONTENT + violation.pointer(), null, violation.locale(), violation.code(), violation.detail());
    }
}
