package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.List;

/// One atomic change of what the public sees.
///
/// @param sequence its number: 1, 2, 3 … without gaps
/// @param keys the idempotency keys of the wishes that it fulfils, mostly one; of each, at most one publication has it
/// @param at its time, never earlier than its predecessor's
/// @param by who asked for it
/// @param changes the intent: at most one change per entry and locale
public record Publication(long sequence, List<String> keys, Instant at, String by, List<Change> changes) {}
