package lt.klasteriai.cms.delivery.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much room and time one connection may take from the others.
///
/// @param most connections at one time; further ones are closed at once
/// @param request how long the line and the headers of a request may take, from their first byte to their last
/// @param idle how long a connection may wait for its next request
/// @param stalled over how long a reader's pace is looked at
/// @param slowest what a reader that is owed bytes must take per second
/// @param unsent how many bytes may wait for all readers together before slow ones are given less time
@ConfigurationProperties("cms.delivery.connections")
record ConnectionProperties(
        @DefaultValue("10000") int most,
        @DefaultValue("10s") Duration request,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("20s") Duration stalled,
        @DefaultValue("1KB") DataSize slowest,
        @DefaultValue("64MB") DataSize unsent) {}
