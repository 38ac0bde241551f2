package lt.klasteriai.cms.admin.review;

import java.util.List;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.model.entry.ContentType;

/// How entries of a type come to be published.
///
/// @param on whether only what was approved is published
/// @param submit the roles that may ask for a review
/// @param approve the roles that may approve and send back
/// @param publish the roles that may publish
/// @param fourEyes whether nobody approves an own change
record ReviewSettingsResponse(
        ContentType type, boolean on, List<Role> submit, List<Role> approve, List<Role> publish, boolean fourEyes) {

    static ReviewSettingsResponse of(ReviewPolicy policy) {
        return new ReviewSettingsResponse(
                policy.type(),
                policy.on(),
                List.copyOf(policy.submit()),
                List.copyOf(policy.approve()),
                List.copyOf(policy.publish()),
                policy.fourEyes());
    }
}
