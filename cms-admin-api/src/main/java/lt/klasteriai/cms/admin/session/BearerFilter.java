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

/// Recognizes whoever shows a valid token; what is done for the request is recorded as done by him, from his address.
/// A missing or invalid token is no failure here: what needs a session is refused later.
@RequiredArgsConstructor
class BearerFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = BearerToken.in(request);
        var account = token.flatMap(sessions::find);
        if (account.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        recognize(account.get());
        var origin = SessionOrigin.of(account.get(), token.orElseThrow(), request);
        try {
            origin.call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception unheardOf) {
            throw new ServletException(unheardOf);
        }
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
