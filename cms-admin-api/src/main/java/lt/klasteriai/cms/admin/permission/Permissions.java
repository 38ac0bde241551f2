package lt.klasteriai.cms.admin.permission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses whoever has none of the roles that a route needs.
public class Permissions implements HandlerInterceptor {

    private static final List<Role> WRITERS =
            Arrays.stream(Role.values()).filter(role -> role != Role.READER).toList();

    /// The roles that open the route; empty when any signed-in account may call it.
    public static List<Role> needed(HandlerMethod route) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), NeedsRole.class);
        var declared = onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), NeedsRole.class)
                : onMethod;
        if (declared != null) {
            return List.of(declared.value());
        }
        return writes(route) ? WRITERS : List.of();
    }

    private static boolean writes(HandlerMethod route) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), RequestMapping.class);
        return mapping != null
                && !Arrays.asList(mapping.method()).contains(RequestMethod.GET)
                && mapping.method().length > 0;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route) {
            var needed = needed(route);
            if (!needed.isEmpty() && needed.stream().noneMatch(role -> has(request, role))) {
                throw new RequestRefused(ProblemType.FORBIDDEN, "This needs the role " + anyOf(needed) + ".");
            }
        }
        return true;
    }

    private static boolean has(HttpServletRequest request, Role role) {
        return request.getUserPrincipal() instanceof Authentication who
                && who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(role.word()::equals);
    }

    private static String anyOf(List<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.joining(" or "));
    }
}
