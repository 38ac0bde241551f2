package lt.klasteriai.cms.core.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An instant that somebody has chosen by the clock of a zone. It is the instant that counts: should the zone's rules
/// change, the local time does.
///
/// @param zone its name by IANA
public record Appointment(Instant instant, ZoneId zone) {

    private static final Pattern FORMAT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final Instant TOO_FAR = Instant.parse("3000-01-01T00:00:00Z");

    /// Reads a time with or without an offset.
    ///
    /// @param at e.g. `2026-12-01T09:00:00+02:00`, or `2026-12-01T09:00`, which is meant by the clock of the zone
    /// @param zone e.g. `Europe/Vilnius`
    /// @throws NotATime when there is no such time or zone, or it could be meant in two ways
    public static Appointment of(String at, String zone) {
        var place = zoneOf(zone);
        var parts = FORMAT.matcher(at);
        if (!parts.matches()) {
            throw new NotATime(
                    "at",
                    "not-a-time",
                    "Write a time as 2026-12-01T09:00:00+02:00, or as 2026-12-01T09:00 for the clock of the zone.");
        }
        var local = localOf(parts.group(1));
        var instant = parts.group(2) == null ? only(local, place) : stated(local, parts.group(2), place);
        if (!instant.isBefore(TOO_FAR)) {
            throw new NotATime("at", "too-far", "It lies after the year 2999.");
        }
        return new Appointment(instant, place);
    }

    private static ZoneId zoneOf(String zone) {
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone)) {
            throw new NotATime("zone", "unknown-zone", "There is no such zone; name one as Europe/Vilnius.");
        }
        return ZoneId.of(zone);
    }

    private static LocalDateTime localOf(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException _) {
            throw new NotATime("at", "not-a-time", "There is no such day or time of day.");
        }
    }

    /// A local time without an offset must exist once.
    private static Instant only(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> throw inGap(local, zone);
            case 1 -> local.toInstant(offsets.getFirst());
            default -> {
                var both = offsets.stream()
                        .map(local::atOffset)
                        .map(each -> each + " (" + each.toInstant() + ")")
                        .collect(Collectors.joining(" or "));
                throw new NotATime(
                        "at",
                        "twice",
                        "The clocks in %s go back then, so %s comes twice. Say which one is meant: %s."
                                .formatted(zone, local, both));
            }
        };
    }

    private static NotATime inGap(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        var before = change.getDateTimeBefore().minusSeconds(1).atOffset(change.getOffsetBefore());
        var after = change.getDateTimeAfter().atOffset(change.getOffsetAfter());
        return new NotATime(
                "at",
                "in-a-gap",
                "The clocks in %s go forward then, and %s does not exist. The last time before is %s, the first one after %s."
                        .formatted(zone, local, before, after));
    }

    private static Instant stated(LocalDateTime local, String offset, ZoneId zone) {
        var given = OffsetDateTime.of(local, offsetOf(offset));
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw inGap(local, zone);
        }
        if (!zone.getRules().isValidOffset(local, given.getOffset())) {
            throw new NotATime(
                    "at",
                    "contradicts-zone",
                    "The clocks in %s do not have this offset then. This instant is %s there; to mean %s by the clock there, leave the offset out."
                            .formatted(zone, given.atZoneSameInstant(zone).toOffsetDateTime(), local));
        }
        return given.toInstant();
    }

    private static ZoneOffset offsetOf(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException _) {
            throw new NotATime("at", "not-a-time", "There is no such offset.");
        }
    }

    /// @throws NotATime when it does not lie ahead
    public void requireAhead(Instant now) {
        if (!instant.isAfter(now)) {
            throw new NotATime(
                    "at", "in-the-past", "It lies in the past: now it is " + now.truncatedTo(ChronoUnit.SECONDS) + ".");
        }
    }

    /// By the clock of the zone, with its offset.
    public OffsetDateTime local() {
        return zoned().toOffsetDateTime();
    }

    private ZonedDateTime zoned() {
        return instant.atZone(zone);
    }

    /// What it means, for people.
    public String words() {
        var local = zoned();
        return "on %s at %s by the clock of %s (UTC%s), which is %s"
                .formatted(
                        IN_WORDS.format(local),
                        local.toLocalTime(),
                        zone,
                        Optional.of(local.getOffset().getId())
                                .filter(offset -> !offset.equals("Z"))
                                .orElse(""),
                        instant);
    }
}
