package lt.klasteriai.cms.admin.finding;

import java.util.List;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;

/// A page of what was found.
///
/// @param complete false while the index is being made after a start: then entries may be missing; ask again later
record FoundResponse(List<HitResponse> items, PageResponse page, boolean complete) {}
