package lt.klasteriai.cms.core.preview;

import java.time.Instant;

/// A link as it is given out.
///
/// @param token what opens it
public record IssuedLink(String token, Instant expiresAt) {}
