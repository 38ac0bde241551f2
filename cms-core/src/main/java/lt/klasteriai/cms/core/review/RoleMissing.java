package lt.klasteriai.cms.core.review;

import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.account.Role;

/// The policy of the type lets only other roles do this.
public final class RoleMissing extends RuntimeException {

    public RoleMissing(Set<Role> needed) {
        super(sentence(needed));
    }

    static String sentence(Set<Role> needed) {
        return "This needs the role " + needed.stream().map(Role::word).collect(Collectors.joining(" or ")) + ".";
    }
}
