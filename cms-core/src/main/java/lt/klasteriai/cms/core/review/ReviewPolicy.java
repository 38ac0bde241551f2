package lt.klasteriai.cms.core.review;

import java.util.EnumSet;
import java.util.Set;
import lombok.With;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.model.entry.ContentType;

/// How entries of a type come to be published.
///
/// @param on whether only what was approved is published; without it the rest means nothing
/// @param submit the roles that may ask for a review
/// @param approve the roles that may approve and send back
/// @param publish the roles that may publish
/// @param fourEyes whether nobody approves an own change
@With
public record ReviewPolicy(
        ContentType type, boolean on, Set<Role> submit, Set<Role> approve, Set<Role> publish, boolean fourEyes) {

    /// The code of content that was not approved as it is to be published.
    public static final String NOT_APPROVED = "not-approved";

    /// The code of a publication by somebody who may not publish.
    public static final String ROLE_MISSING = "role-missing";

    /// The codes of what is found where a publication goes against a policy.
    public static final Set<String> CODES = Set.of(NOT_APPROVED, ROLE_MISSING);

    public ReviewPolicy {
        submit = inOrder(submit);
        approve = inOrder(approve);
        publish = inOrder(publish);
    }

    private static Set<Role> inOrder(Set<Role> roles) {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /// What holds for a type until somebody decides: it is published without a review.
    static ReviewPolicy untilSet(ContentType type) {
        return new ReviewPolicy(
                type,
                false,
                EnumSet.of(
                        Role.AUTHOR,
                        Role.TRANSLATOR,
                        Role.EDITOR,
                        Role.PUBLISHER,
                        Role.CLUSTER_REPRESENTATIVE,
                        Role.ADMINISTRATOR),
                EnumSet.of(Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR),
                EnumSet.of(Role.PUBLISHER, Role.ADMINISTRATOR),
                true);
    }
}
