package lt.klasteriai.cms.core.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.fundingcall.StateOverride;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.policydocument.PolicyDocument;
import lt.klasteriai.cms.model.time.Zones;
import org.jspecify.annotations.Nullable;

/// When something about an entry comes to its end, so that somebody should look at it before.
final class Expiry {

    private Expiry() {}

    /// All such instants, past ones too.
    static List<Instant> of(Content content) {
        return switch (content) {
            case News news -> Stream.ofNullable(news.expiresAt()).toList();
            case Cluster cluster ->
                cluster.labels().stream()
                        .map(ClusterLabel::validUntil)
                        .flatMap(Expiry::endOf)
                        .toList();
            case PolicyDocument document -> endOf(document.inForceUntil()).toList();
            case FundingCall call -> deadlines(call);
            default -> List.of();
        };
    }

    /// A call that is over, whatever its dates say, needs nobody's attention.
    private static List<Instant> deadlines(FundingCall call) {
        boolean over = call.stateOverride() == StateOverride.CANCELLED || call.stateOverride() == StateOverride.AWARDED;
        return over
                ? List.of()
                : call.stages().stream()
                        .flatMap(stage -> stage.deadlines().stream())
                        .map(deadline -> call.zoned(deadline).toInstant())
                        .toList();
    }

    private static Stream<Instant> endOf(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? Stream.empty()
                : Stream.of(lastDay.plusDays(1).atStartOfDay(Zones.VILNIUS).toInstant());
    }
}
