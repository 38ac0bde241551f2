package lt.klasteriai.cms.model.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.time.TimeDependent;
import lt.klasteriai.cms.model.time.Timed;
import lt.klasteriai.cms.model.time.Zones;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A label or a recognition that a cluster holds.
///
/// @param scheme who grants it, e.g. `ESCA`
/// @param level null for recognitions without grades
/// @param issued the first day it holds
/// @param validUntil the last day it holds, in Lithuania; null when it does not expire
public record ClusterLabel(
        String scheme,
        @Nullable LabelLevel level,
        @Nullable LocalDate issued,
        @Nullable LocalDate validUntil,
        @Nullable WebAddress certificateUrl)
        implements TimeDependent {

    private static final String VALID = "valid";

    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public ClusterLabel {
        scheme = Given.text(scheme, 200, "the scheme of a label");
        issued = Given.day(issued);
        validUntil = Given.day(validUntil);
    }

    /// `valid`: true from the first day to the end of the last one.
    @Override
    public List<Timed> timeline() {
        var from = issued == null ? null : issued.atStartOfDay(Zones.VILNIUS).toInstant();
        var until = validUntil == null
                ? null
                : validUntil.plusDays(1).atStartOfDay(Zones.VILNIUS).toInstant();
        return from != null && until != null && !from.isBefore(until)
                ? List.of(new Timed(VALID, null, null, false))
                : within(from, until);
    }

    private static List<Timed> within(@Nullable Instant from, @Nullable Instant until) {
        var before = from == null ? Stream.<Timed>empty() : Stream.of(new Timed(VALID, null, from, false));
        var after = until == null ? Stream.<Timed>empty() : Stream.of(new Timed(VALID, until, null, false));
        return Stream.of(before, Stream.of(new Timed(VALID, from, until, true)), after)
                .flatMap(Function.identity())
                .toList();
    }
}
