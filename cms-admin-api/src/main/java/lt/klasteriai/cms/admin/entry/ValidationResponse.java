package lt.klasteriai.cms.admin.entry;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.admin.problem.FindingResponse;

/// What publishing would say.
///
/// @param publishable whether nothing of it is an error
/// @param version the entry's version that was judged
/// @param at the time it was judged for
/// @param findings errors first
record ValidationResponse(boolean publishable, long version, Instant at, List<FindingResponse> findings) {}
