package lt.klasteriai.cms.admin.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Role;
import org.jspecify.annotations.Nullable;

/// An account.
///
/// @param password one that was made; told this once
@JsonInclude(Include.NON_NULL)
record UserResponse(
        String username,
        List<Role> roles,
        boolean disabled,
        @Nullable String password) {

    static UserResponse of(Account account) {
        return of(account, null);
    }

    static UserResponse of(Account account, @Nullable String password) {
        return new UserResponse(
                account.username(), account.roles().stream().sorted().toList(), account.disabled(), password);
    }
}
