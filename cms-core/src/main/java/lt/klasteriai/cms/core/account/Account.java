package lt.klasteriai.cms.core.account;

import java.security.Principal;
import java.util.Collection;
import java.util.Set;

/// Somebody who may sign in.
///
/// @param disabled whether signing in is refused for now
/// @param epoch how often what a session rests on was set: the password, the roles, whether it is disabled; a session
///     begun in an earlier epoch does not hold
public record Account(String username, Set<Role> roles, boolean disabled, int epoch) implements Principal {

    public Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return username;
    }

    /// Whether it has one of these roles.
    public boolean isAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
