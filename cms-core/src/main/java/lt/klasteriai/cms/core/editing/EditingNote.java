package lt.klasteriai.cms.core.editing;

import java.time.Instant;

/// Somebody has an entry open.
///
/// @param by the user name
/// @param since when he opened it
/// @param until when the note ends, unless it is renewed before
public record EditingNote(String by, Instant since, Instant until) {}
