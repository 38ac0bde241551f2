package lt.klasteriai.cms.model.rule;

import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// One rule that an entry's content breaks.
///
/// @param pointer where, as a JSON Pointer (RFC 6901) into the content, e.g. `/title/lt`
/// @param locale the locale the rule speaks of; null when it speaks of all
/// @param code a stable word for programs, e.g. `required`
/// @param detail a sentence for people
public record Violation(String pointer, @Nullable LocaleTag locale, String code, String detail) {}
