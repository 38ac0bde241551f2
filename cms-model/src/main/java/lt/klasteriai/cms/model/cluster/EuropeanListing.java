package lt.klasteriai.cms.model.cluster;

import java.math.BigDecimal;
import java.util.List;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What the European Cluster Collaboration Platform asks of a cluster that it lists.
final class EuropeanListing {

    private static final int MIN_MEMBERS = 15;
    private static final BigDecimal MIN_TEAM_FTE = new BigDecimal("0.5");
    private static final int MIN_KINDS_OF_MEMBER = 2;

    private EuropeanListing() {}

    static List<Violation> advice(Cluster cluster) {
        var violations = new Violations();
        var size = cluster.size();
        if (size != null) {
            people(size, violations);
        }
        return violations
                .unless(size != null, "/size", "size-unknown", "the European platform asks how big a cluster is")
                .unless(
                        cluster.locales().contains(LocaleTag.EN),
                        "/title/en",
                        "no-english-page",
                        "the European platform asks for a page in English")
                .toList();
    }

    private static void people(ClusterSize size, Violations violations) {
        violations
                .unless(
                        size.members() != null && size.members() >= MIN_MEMBERS,
                        "/size/members",
                        "too-few-members",
                        "the European platform asks for at least 15 members")
                .unless(
                        size.teamFte() != null && size.teamFte().compareTo(MIN_TEAM_FTE) >= 0,
                        "/size/teamFte",
                        "too-small-team",
                        "the European platform asks for a team of at least 0.5 full-time equivalents")
                .unless(
                        size.kindsOfMember() >= MIN_KINDS_OF_MEMBER,
                        "/size",
                        "too-few-kinds-of-member",
                        "the European platform asks for at least two kinds of member");
    }
}
