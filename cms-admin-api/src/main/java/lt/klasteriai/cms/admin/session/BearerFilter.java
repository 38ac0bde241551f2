package lt.klasteriai.cms.admin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Sessions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognizes whoever shows a valid token. A missing or invalid one is no failure here: what needs a session is refused
/// later.
@RequiredArgsConstructor
class BearerFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BearerToken.in(request).flatMap(sessions::find).ifPresent(BearerFilter::recognize);
        chain.doFilter(request, response);
    }

    private static void recognize(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        var authorities = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.word()))
                .toList();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", authorities));
        SecurityContextHolder.setContext(context);
    }
}
