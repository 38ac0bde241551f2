package lt.klasteriai.cms.core.account;

import java.time.Instant;

/// A session just begun.
///
/// @param token what the holder shows to be let in; told this once and stored nowhere
/// @param expiresAt when it ceases to work
public record IssuedSession(String token, Instant expiresAt) {}
