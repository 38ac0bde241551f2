package lt.klasteriai.cms.delivery.follower;

import java.time.Duration;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.springframework.stereotype.Component;

/// How requests read what is public: from one consistent view of the index each, or not at all.
@Component
@RequiredArgsConstructor
public class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WHILE_LOADING_SECONDS = 2;
    private static final int WHILE_BEHIND_SECONDS = 1;

    private final Follower follower;
    private final PublishedIndex index;

    /// Answers from the present state.
    ///
    /// @param neededSequence the publication that must be visible, waited for a few seconds; 0 for any
    /// @throws RequestRefused when there is no content yet or the publication does not become visible in time
    public <T> T at(long neededSequence, Function<Snapshot, T> answer) {
        requireContent();
        requireSequence(neededSequence);
        try (var snapshot = index.snapshot()) {
            return answer.apply(snapshot);
        }
    }

    private void requireContent() {
        if (!ready()) {
            throw new RequestRefused(Problem.passing(
                    ProblemType.NOT_READY,
                    "This node is still loading what is published; ask again in a moment.",
                    WHILE_LOADING_SECONDS));
        }
    }

    private void requireSequence(long needed) {
        if (needed > 0 && !index.awaitSequence(needed, PATIENCE)) {
            throw new RequestRefused(Problem.passing(
                    ProblemType.SEQUENCE_NOT_REACHED,
                    "Publication " + needed + " has not become visible within five seconds.",
                    WHILE_BEHIND_SECONDS));
        }
    }

    /// Whether requests for content are answered.
    public boolean ready() {
        return follower.ready();
    }

    /// The newest publication that readers see here; 0 before any.
    public long sequence() {
        return index.appliedSequence();
    }
}
