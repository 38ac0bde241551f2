package lt.klasteriai.cms.admin.session;

import jakarta.servlet.http.HttpServletRequest;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Sessions;
import lt.klasteriai.cms.core.audit.Origin;

/// Where what a signed-in account does comes from.
final class SessionOrigin {

    private SessionOrigin() {}

    static Origin of(Account account, String token, HttpServletRequest request) {
        return new Origin(account.username(), request.getRemoteAddr(), Sessions.idOf(token));
    }
}
