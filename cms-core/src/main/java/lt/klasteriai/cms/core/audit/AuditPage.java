package lt.klasteriai.cms.core.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the log.
///
/// @param next the cursor of what follows; null on the last page
public record AuditPage(List<AuditRecord> items, @Nullable String next) {}
