package lt.klasteriai.cms.core.content;

import lt.klasteriai.cms.model.locale.Localized;

/// A part of content that has a value per locale, with the place it stands at.
///
/// @param pointer a JSON Pointer into the content, e.g. `/title`
public record LocalizedAt(String pointer, Localized<?> values) {}
