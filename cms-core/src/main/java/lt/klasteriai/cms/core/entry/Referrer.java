package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// An entry that refers to another one.
///
/// @param title its title in the site's own language or, where it has none, in another
/// @param draft whether its newest revision refers to it
/// @param published whether readers see a version of it that does
public record Referrer(EntryId id, ContentType type, String title, boolean draft, boolean published) {}
