package lt.klasteriai.cms.admin.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Answers failures that happen before a controller is reached, in the same words as all others.
@Component
public class FilteredFailures {

    private final HandlerExceptionResolver resolver;

    FilteredFailures(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /// Writes the problem; nothing may have been written before.
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        resolver.resolveException(request, response, null, failure);
    }
}
