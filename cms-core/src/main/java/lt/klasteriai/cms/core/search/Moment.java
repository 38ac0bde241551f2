package lt.klasteriai.cms.core.search;

import java.time.Instant;

/// What an answer speaks of.
///
/// @param sequence the public state
/// @param now the instant at which values that only the clock decides are read
/// @param past whether the request named this moment, so that the answer never changes again
public record Moment(long sequence, Instant now, boolean past) {}
