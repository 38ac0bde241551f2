package lt.klasteriai.cms.admin.session;

import java.util.Optional;
import lt.klasteriai.cms.admin.AdminProperties;
import lt.klasteriai.cms.core.account.Accounts;
import org.springframework.stereotype.Component;

/// Makes sure, at every start, that the administrator can sign in.
@Component
public class Administrator {

    public static final String NAME = Accounts.ADMINISTRATOR;

    private final Optional<String> newPassword;

    Administrator(Accounts accounts, AdminProperties properties) {
        newPassword = accounts.createAdministratorIfAbsent(Optional.ofNullable(properties.password()));
    }

    /// The password that was made at this start, to be told once; empty where the account was there or one was given.
    public Optional<String> newPassword() {
        return newPassword;
    }
}
