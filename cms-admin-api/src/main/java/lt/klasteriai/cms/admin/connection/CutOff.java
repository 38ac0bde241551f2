package lt.klasteriai.cms.admin.connection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Breaks the connection of an answer that has begun and cannot be finished, so that the caller does not take what he
/// has for the whole.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class CutOff extends OncePerRequestFilter {

    private static final String FAILURE = CutOff.class.getName();

    /// What a streamed answer does: writes on.
    @FunctionalInterface
    public interface Streaming {
        void run() throws IOException;
    }

    /// Streams an answer. A failure before its first bytes are sent becomes a problem as any other.
    ///
    /// @throws IOException a failure of the first bytes
    public static void stream(HttpServletRequest request, HttpServletResponse response, Streaming answer)
            throws IOException {
        try {
            answer.run();
        } catch (IOException | RuntimeException failure) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw failure;
            }
            request.setAttribute(FAILURE, new IOException("the answer was cut off", failure));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(FAILURE) instanceof IOException failure) {
            logger.warn("An answer was cut off", failure);
            throw failure;
        }
    }
}
