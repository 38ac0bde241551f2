package lt.klasteriai.cms.admin.archive;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.problem.FilteredFailures;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets nobody in while an archive takes the place of what is there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@RequiredArgsConstructor
class ArchiveGate extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SOON_SECONDS = 5;

    private final FilteredFailures failures;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    /// Does what must be done alone. Waits a while for the requests that are being answered.
    ///
    /// @throws RequestRefused when they take too long
    <T> T alone(Supplier<T> work) {
        if (!closed()) {
            throw RequestRefused.forNow(
                    ProblemType.UNAVAILABLE, "Others are still being answered; try again in a moment.", SOON_SECONDS);
        }
        try {
            return work.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private boolean closed() {
        try {
            return gate.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals(ArchiveImportController.PATH) || path.startsWith("/health") || path.startsWith("/docs");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!gate.readLock().tryLock()) {
            var refusal = RequestRefused.forNow(
                    ProblemType.UNAVAILABLE,
                    "An archive is being imported; try again when that is done.",
                    SOON_SECONDS);
            failures.answer(request, response, refusal);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            gate.readLock().unlock();
        }
    }
}
