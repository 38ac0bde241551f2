package lt.klasteriai.cms.model.cluster;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;
import org.jspecify.annotations.Nullable;

/// What a cluster must be, as a draft and to be published.
final class ClusterRules {

    private static final int MANY = 10_000_000;

    private ClusterRules() {}

    static List<Violation> draft(Cluster cluster) {
        var violations = new Violations();
        cluster.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        texts(cluster, violations);
        lists(cluster, violations);
        size(cluster.size(), violations);
        periods(cluster, violations);
        return violations.toList();
    }

    static List<Violation> publish(Cluster cluster, LocaleTag locale) {
        var violations = new Violations();
        cluster.common().checkPublishing(violations, locale);
        return violations.toList();
    }

    private static void texts(Cluster cluster, Violations violations) {
        violations
                .longest(100, "/shortName", cluster.shortName())
                .longest(300, "/legalName", cluster.legalName())
                .longest(50, "/registrationCode", cluster.registrationCode())
                .longest(300, "/coordinator", cluster.coordinator())
                .longest(300, "/specialisationPriorities", 50, cluster.specialisationPriorities())
                .longest(300, "/technologyFields", 50, cluster.technologyFields())
                .each("/services", cluster.services(), (at, service) -> violations.longest(500, at, service));
    }

    private static void lists(Cluster cluster, Violations violations) {
        violations
                .most(2000, "/members", cluster.members())
                .most(100, "/services", cluster.services())
                .distinct("/socialLinks", cluster.socialLinks())
                .distinct("/naceCodes", cluster.naceCodes())
                .distinct("/exportMarkets", cluster.exportMarkets())
                .distinct("/partnerClusters", cluster.partnerClusters());
    }

    private static void size(@Nullable ClusterSize size, Violations violations) {
        if (size != null) {
            violations
                    .between(0, MANY, "/size/members", size.members())
                    .between(0, MANY, "/size/smes", size.smes())
                    .between(0, MANY, "/size/large", size.large())
                    .between(0, MANY, "/size/research", size.research())
                    .between(0, MANY, "/size/publicBodies", size.publicBodies())
                    .between(0, MANY, "/size/other", size.other())
                    .between(0, MANY, "/size/employees", size.employees())
                    .between(0, MANY, "/size/teamFte", size.teamFte())
                    .unless(
                            size.members() == null || size.membersByKind() <= size.members(),
                            "/size/members",
                            "inconsistent",
                            "is not less than the members of all kinds together");
        }
    }

    private static void periods(Cluster cluster, Violations violations) {
        violations
                .each(
                        "/labels",
                        cluster.labels(),
                        (at, label) -> violations.ordered(
                                at + "/validUntil", label.issued(), label.validUntil(), "comes after the day of issue"))
                .each(
                        "/members",
                        cluster.members(),
                        (at, member) -> violations.ordered(
                                at + "/until",
                                member.since() == null ? null : member.since().earliest(),
                                member.until() == null ? null : member.until().latest(),
                                "comes after the beginning"));
    }
}
