package lt.klasteriai.cms.core.review;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.LocaleView;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Review;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.PublishingCheck;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// Of a type under review nothing is published in a locale unless just that was approved there; and nobody publishes
/// or withdraws anything who has not the role for it. The approvals are read anew, for the plan may be old; and what
/// was approved is compared with what is to be published, for the plan may hold content that nobody has saved.
@RequiredArgsConstructor
final class ApprovalCheck implements PublishingCheck {

    private static final String WHOLE = "";

    private final ReviewPolicies policies;
    private final Entries entries;
    private final Revisions revisions;
    private final Accounts accounts;
    private final ContentCodec codec;

    @Override
    public Findings check(PublicationPlan plan) {
        return inReviewed(plan, new KnownPolicies(policies), (planned, _) -> unapproved(planned));
    }

    @Override
    public Findings check(PublicationPlan plan, String by) {
        var known = new KnownPolicies(policies);
        return inReviewed(plan, known, (planned, policy) -> Stream.concat(unapproved(planned), missingRole(policy, by)))
                .and(withdrawnWithoutRole(plan, known, by));
    }

    /// To withdraw needs no approval. An entry that the plan publishes in another locale was looked at with that.
    private Findings withdrawnWithoutRole(PublicationPlan plan, KnownPolicies known, String by) {
        var found = new LinkedHashMap<EntryId, List<Finding>>();
        plan.withdrawals().stream()
                .filter(withdrawal -> !plan.publishes(withdrawal.entry())
                        && known.of(withdrawal.type()).on())
                .forEach(withdrawal -> found.computeIfAbsent(
                        withdrawal.entry(),
                        _ -> missingRole(known.of(withdrawal.type()), by).toList()));
        return new Findings(found);
    }

    private Findings inReviewed(
            PublicationPlan plan, KnownPolicies known, BiFunction<PlannedEntry, ReviewPolicy, Stream<Finding>> check) {
        return Findings.inEach(plan, planned -> {
            var policy = known.of(planned.entry().type());
            return policy.on() ? check.apply(planned, policy).toList() : List.of();
        });
    }

    private Stream<Finding> unapproved(PlannedEntry planned) {
        var present = entries.findAnywhere(planned.id()).orElse(planned.entry());
        return EnumSet.copyOf(planned.locales()).stream()
                .filter(locale -> !isApproved(planned, locale, present.review(locale)))
                .map(locale -> Finding.error(new Violation(
                        WHOLE,
                        locale,
                        ReviewPolicy.NOT_APPROVED,
                        "It was not approved in this locale as it is here.")));
    }

    private boolean isApproved(PlannedEntry planned, LocaleTag locale, Review review) {
        var revision = planned.entry().current();
        return review.approvals().stream()
                .filter(approval -> approval.covers(revision.number()))
                .map(approval ->
                        revisions.get(planned.id(), approval.revision()).content())
                .anyMatch(approved -> new LocaleView(codec).isSame(approved, revision.content(), locale));
    }

    private Stream<Finding> missingRole(ReviewPolicy policy, String by) {
        return accounts.find(by)
                        .filter(account -> !account.disabled() && account.isAny(policy.publish()))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(Finding.error(
                        new Violation(WHOLE, null, ReviewPolicy.ROLE_MISSING, RoleMissing.sentence(policy.publish()))));
    }
}
