package lt.klasteriai.cms.core.publishing;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.value.Words;
import org.jspecify.annotations.Nullable;

/// Something to be said of an entry before it is published.
///
/// @param pointer where, as a JSON Pointer (RFC 6901) into the content, e.g. `/title/lt`
/// @param locale the locale it is about; null when it is about all
/// @param code a stable word for programs, e.g. `required`
/// @param detail a sentence for people
public record Finding(String pointer, @Nullable LocaleTag locale, String code, Severity severity, String detail) {

    /// What follows from a finding.
    public enum Severity {
        /// It stops the publication.
        ERROR,
        /// Readers would be better off without it; it stops nothing.
        WARNING;

        @JsonValue
        public String word() {
            return Words.of(this);
        }
    }

    public static Finding error(Violation violation) {
        return of(violation, Severity.ERROR);
    }

    public static Finding warning(Violation violation) {
        return of(violation, Severity.WARNING);
    }

    private static Finding of(Violation violation, Severity severity) {
        return new Finding(violation.pointer(), violation.locale(), violation.code(), severity, violation.detail());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
