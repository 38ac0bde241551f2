package lt.klasteriai.cms.core.preview;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Settings of previews.
///
/// @param indexDir the folder of this program's own index of what is published; null keeps it in memory and makes it
///     anew at each start
@ConfigurationProperties("cms.preview")
public record PreviewProperties(@Nullable Path indexDir) {}
