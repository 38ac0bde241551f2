package lt.klasteriai.cms.core.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.ContentType;

/// The policies of all types. Thread-safe; what is set holds at once, on every node.
@RequiredArgsConstructor
public class ReviewPolicies {

    private final AuthoringStore store;
    private final AuditLog audit;

    /// The policy of a type.
    public ReviewPolicy of(ContentType type) {
        var document = store.template().findById(type.segment(), ReviewPolicyDocument.class);
        return document == null ? ReviewPolicy.untilSet(type) : document.toPolicy();
    }

    /// Those of all types, in the order of the types.
    public List<ReviewPolicy> all() {
        var set = store.template().findAll(ReviewPolicyDocument.class).stream()
                .map(ReviewPolicyDocument::toPolicy)
                .collect(Collectors.toMap(ReviewPolicy::type, Function.identity()));
        return Arrays.stream(ContentType.values())
                .map(type -> set.getOrDefault(type, ReviewPolicy.untilSet(type)))
                .toList();
    }

    /// Sets the policy of its type.
    ///
    /// @throws BadReviewInput when nobody could approve or publish under it
    public ReviewPolicy set(ReviewPolicy policy) {
        if (policy.on()) {
            refuseNobody("/submit", policy.submit());
            refuseNobody("/approve", policy.approve());
            refuseNobody("/publish", policy.publish());
        }
        store.template().save(ReviewPolicyDocument.of(policy));
        audit.record(
                "review-policy.set",
                "review-settings/" + policy.type().segment(),
                Map.of(
                        "on", String.valueOf(policy.on()),
                        "submit", words(policy.submit()),
                        "approve", words(policy.approve()),
                        "publish", words(policy.publish()),
                        "fourEyes", String.valueOf(policy.fourEyes())));
        return policy;
    }

    private static void refuseNobody(String pointer, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new BadReviewInput(
                    pointer, "required", "Name at least one role: under a review somebody must do it.");
        }
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.joining(" "));
    }
}
