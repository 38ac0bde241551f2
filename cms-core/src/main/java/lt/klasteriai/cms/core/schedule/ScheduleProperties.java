package lt.klasteriai.cms.core.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How schedules are carried out.
///
/// @param lookEvery how often a node looks whether something is due
/// @param lease how long a node has something for itself; after that another one takes it over
@ConfigurationProperties("cms.schedules")
public record ScheduleProperties(
        @DefaultValue("250ms") Duration lookEvery,
        @DefaultValue("5s") Duration lease) {}
