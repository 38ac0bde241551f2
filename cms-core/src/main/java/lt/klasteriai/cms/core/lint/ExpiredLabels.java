package lt.klasteriai.cms.core.lint;

import java.time.Instant;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.time.Zones;

/// A label that has run out is never delivered as valid; the cluster may have a new one.
final class ExpiredLabels implements LintRule {

    @Override
    public void check(Subject subject, Warnings warnings) {
        if (subject.content() instanceof Cluster cluster) {
            for (int i = 0; i < cluster.labels().size(); i++) {
                if (isOver(cluster.labels().get(i), subject.at())) {
                    warnings.add(
                            "/labels/" + i + "/validUntil",
                            null,
                            "label-expired",
                            "This label has run out; readers are told that it does not hold any more.");
                }
            }
        }
    }

    private static boolean isOver(ClusterLabel label, Instant at) {
        var last = label.validUntil();
        return last != null
                && !at.isBefore(last.plusDays(1).atStartOfDay(Zones.VILNIUS).toInstant());
    }
}
