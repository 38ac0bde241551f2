package lt.klasteriai.cms.admin.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import lt.klasteriai.cms.core.account.NewPassword;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.account.Username;
import org.jspecify.annotations.Nullable;

/// An account to create.
///
/// @param roles at least one
/// @param password absent for one that is made
record UserRequest(
        @JsonProperty(required = true) Username username,
        @JsonProperty(required = true) Set<Role> roles,
        @JsonSetter(nulls = Nulls.SET) @Nullable NewPassword password) {

    UserRequest {
        roles = UserPatchRequest.atLeastOne(roles);
    }
}
