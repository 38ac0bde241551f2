package lt.klasteriai.cms.core.finding;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Settings of the search for editors.
///
/// @param indexDir the folder of the index; null keeps it in memory and makes it anew at each start
@ConfigurationProperties("cms.finding")
public record FindingProperties(@Nullable Path indexDir) {}
