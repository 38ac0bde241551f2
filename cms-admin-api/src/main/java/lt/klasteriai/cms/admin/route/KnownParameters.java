package lt.klasteriai.cms.admin.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses query parameters that the route does not declare, that are given twice or have no value: a misspelt filter
/// that is ignored would show everything.
class KnownParameters implements HandlerInterceptor {

    private final ConcurrentMap<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && !takesAll(route)) {
            var names = known.computeIfAbsent(route, KnownParameters::declared);
            request.getParameterMap().forEach((name, values) -> check(names, name, values));
        }
        return true;
    }

    /// Whether the route reads all parameters itself, so strictly as this.
    private static boolean takesAll(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MultiValueMap.class);
    }

    private static Set<String> declared(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(Set<String> known, String name, String[] values) {
        if (!known.contains(name)) {
            var instead = known.isEmpty() ? "there are none" : "there are " + String.join(", ", known);
            throw refused(name, "unknown-parameter", "There is no parameter " + name + " here; " + instead + ".");
        }
        if (values.length > 1) {
            throw refused(name, "given-twice", "The parameter " + name + " may be given once.");
        }
        if (values[0].isEmpty()) {
            throw refused(name, "no-value", "The parameter " + name + " has no value; leave it out instead.");
        }
    }

    private static RequestRefused refused(String parameter, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_PARAMETER, Fault.in(parameter, code, detail));
    }
}
