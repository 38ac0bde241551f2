package lt.klasteriai.cms.admin.session;

import java.util.List;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Role;

/// Who is signed in.
record SessionResponse(String username, List<Role> roles) {

    static SessionResponse of(Account account) {
        return new SessionResponse(
                account.username(), account.roles().stream().sorted().toList());
    }
}
