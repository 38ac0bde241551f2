package lt.klasteriai.cms.admin.user;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumSet;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.AccountChange;
import lt.klasteriai.cms.core.account.NewPassword;
import lt.klasteriai.cms.core.account.Role;
import org.jspecify.annotations.Nullable;

/// What changes of an account; what is absent or null stays, for an account has no part that could be removed.
///
/// @param roles all that it has from now on
record UserPatchRequest(
        @JsonSetter(nulls = Nulls.SET) @Nullable Set<Role> roles,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean disabled,
        @JsonSetter(nulls = Nulls.SET) @Nullable NewPassword password) {

    UserPatchRequest {
        roles = roles == null ? null : atLeastOne(roles);
    }

    static Set<Role> atLeastOne(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new RequestRefused(
                    ProblemType.INVALID_BODY, Fault.at("/roles", "required", "Name at least one role."));
        }
        return EnumSet.copyOf(roles);
    }

    AccountChange toChange() {
        return new AccountChange(roles, disabled, password);
    }
}
