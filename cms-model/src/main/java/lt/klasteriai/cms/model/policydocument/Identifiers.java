package lt.klasteriai.cms.model.policydocument;

import org.jspecify.annotations.Nullable;

/// How others name a document.
///
/// @param nationalRegister its number in the register of legal acts of its country
public record Identifiers(
        @Nullable Eli eli,
        @Nullable CelexNumber celex,
        @Nullable String nationalRegister) {}
