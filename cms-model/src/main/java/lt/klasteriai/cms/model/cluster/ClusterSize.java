package lt.klasteriai.cms.model.cluster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.Builder;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// How big a cluster is.
///
/// @param members all members
/// @param smes small and medium enterprises among them
/// @param large large enterprises among them
/// @param research research and education organisations among them
/// @param publicBodies public bodies among them
/// @param other the other members
/// @param employees people who work for the members
/// @param teamFte people who work for the cluster itself, in full-time equivalents
/// @param asOf the day the figures are of
@Builder(toBuilder = true)
public record ClusterSize(
        @Nullable Integer members,
        @Nullable Integer smes,
        @Nullable Integer large,
        @Nullable Integer research,
        @Nullable Integer publicBodies,
        @Nullable Integer other,
        @Nullable Integer employees,
        @Nullable BigDecimal teamFte,
        @Nullable LocalDate asOf) {
    public ClusterSize {
        teamFte = Given.decimal(teamFte);
    }

    /// How many members there are of all kinds together, as far as that is given.
    long membersByKind() {
        return Stream.of(smes, large, research, publicBodies, other)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /// How many kinds of member there are.
    long kindsOfMember() {
        return Stream.of(smes, large, research, publicBodies, other)
                .filter(number -> number != null && number > 0)
                .count();
    }
}
