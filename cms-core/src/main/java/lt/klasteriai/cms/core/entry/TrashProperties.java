package lt.klasteriai.cms.core.entry;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long what is deleted waits in the trash.
///
/// @param retention thirty days where it is blank; e.g. `30d`, `12h`, `P30D` or `PT12H`; `off` keeps it for ever
@ConfigurationProperties("cms.trash")
public record TrashProperties(
        @DefaultValue(TrashProperties.DEFAULT) String retention) {

    static final String DEFAULT = "30d";

    private static final String OFF = "off";
    private static final Pattern SIMPLE = Pattern.compile("([0-9]{1,5})([dhms])");

    /// @throws IllegalArgumentException when it is no time; the message says what is expected
    public TrashProperties {
        retention = retention.isBlank() ? DEFAULT : retention;
        var _ = keep(retention);
    }

    /// Empty where it is kept for ever.
    Optional<Duration> keep() {
        return keep(retention);
    }

    private static Optional<Duration> keep(String text) {
        if (text.equals(OFF)) {
            return Optional.empty();
        }
        var keep = parse(text);
        if (keep.isNegative()) {
            throw refused(text);
        }
        return Optional.of(keep);
    }

    private static Duration parse(String text) {
        var simple = SIMPLE.matcher(text);
        if (simple.matches()) {
            long number = Long.parseLong(simple.group(1));
            return switch (simple.group(2)) {
                case "d" -> Duration.ofDays(number);
                case "h" -> Duration.ofHours(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofSeconds(number);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException _) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "CMS_TRASH_RETENTION must be a time such as 30d, 12h or P30D, or off, not " + text + ".");
    }
}
