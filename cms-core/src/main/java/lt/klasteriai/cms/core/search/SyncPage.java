package lt.klasteriai.cms.core.search;

import java.util.List;

/// Some changes of the public state, in order.
///
/// @param next the token to go on with, now or later
/// @param more whether there is more already
/// @param sequence the applied sequence
public record SyncPage(List<SyncItem> items, String next, boolean more, long sequence) {}
