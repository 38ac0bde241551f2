package lt.klasteriai.cms.core.review;

import java.util.Set;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A policy as it is stored.
///
/// @param type the segment of the content type
@StoredCollection(ReviewPolicyDocument.COLLECTION)
@Document(ReviewPolicyDocument.COLLECTION)
record ReviewPolicyDocument(
        @Id String type, boolean on, Set<Role> submit, Set<Role> approve, Set<Role> publish, boolean fourEyes) {

    static final String COLLECTION = "review-policies";

    static ReviewPolicyDocument of(ReviewPolicy policy) {
        return new ReviewPolicyDocument(
                policy.type().segment(),
                policy.on(),
                policy.submit(),
                policy.approve(),
                policy.publish(),
                policy.fourEyes());
    }

    ReviewPolicy toPolicy() {
        return new ReviewPolicy(ContentType.of(type), on, submit, approve, publish, fourEyes);
    }
}
