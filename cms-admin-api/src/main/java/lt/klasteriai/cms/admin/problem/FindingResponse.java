package lt.klasteriai.cms.admin.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Comparator;
import java.util.List;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Finding.Severity;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Something to be said of an entry before it is published; docs/lint.md lists the codes.
///
/// @param entry which entry
/// @param pointer where in the entry, as a JSON Pointer (RFC 6901), e.g. `/content/title/lt`
/// @param locale the locale it is about; absent when it is about all
/// @param code a stable word for programs
/// @param severity an `error` stops the publication, a `warning` does not
/// @param detail a sentence for people
@JsonInclude(Include.NON_NULL)
public record FindingResponse(
        EntryId entry, String pointer, @Nullable LocaleTag locale, String code, Severity severity, String detail) {

    /// Entry by entry, errors first.
    public static List<FindingResponse> of(Findings findings) {
        return findings.byEntry().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .map(finding -> of(each.getKey(), finding)))
                .toList();
    }

    /// Something found in the content of an entry.
    public static FindingResponse of(EntryId entry, Finding finding) {
        return new FindingResponse(
                entry,
                Fault.CONTENT + finding.pointer(),
                finding.locale(),
                finding.code(),
                finding.severity(),
                finding.detail());
    }
}
