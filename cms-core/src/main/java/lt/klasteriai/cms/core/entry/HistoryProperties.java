package lt.klasteriai.cms.core.entry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long drafts are kept in full. What was ever given to a publication, what has a note, the first and the newest
/// revision of an entry are kept for ever, whatever stands here.
///
/// @param thinning whether drafts are thinned out at all
/// @param keepAll how long every revision is kept; after that, the last one of each hour
/// @param keepHourly how long that is kept; after that, the last one of each day
@ConfigurationProperties("cms.history")
public record HistoryProperties(
        @DefaultValue("true") boolean thinning,
        @DefaultValue("30d") Duration keepAll,
        @DefaultValue("180d") Duration keepHourly) {

    public HistoryProperties {
        if (keepAll.isNegative() || keepHourly.compareTo(keepAll) < 0) {
            throw new IllegalArgumentException(
                    "cms.history.keep-all must not be negative, nor longer than cms.history.keep-hourly");
        }
    }
}
