package lt.klasteriai.cms.core.review;

import java.time.Clock;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.EntryReviews;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.publishing.PublishingCheck;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires review, and registers it with publishing.
@Configuration(proxyBeanMethods = false)
public class ReviewConfiguration {

    @Bean
    ReviewPolicies reviewPolicies(AuthoringStore store, AuditLog audit) {
        return new ReviewPolicies(store, audit);
    }

    @Bean
    Reviewing reviewing(EntryReviews reviews, ReviewPolicies policies, Accounts accounts, Clock clock) {
        return new Reviewing(reviews, policies, accounts, clock);
    }

    @Bean
    Commenting commenting(EntryReviews reviews, ContentCodec codec, Clock clock) {
        return new Commenting(reviews, codec, clock);
    }

    @Bean
    PublishingCheck approvalCheck(
            ReviewPolicies policies, Entries entries, Revisions revisions, Accounts accounts, ContentCodec codec) {
        return new ApprovalCheck(policies, entries, revisions, accounts, codec);
    }
}
