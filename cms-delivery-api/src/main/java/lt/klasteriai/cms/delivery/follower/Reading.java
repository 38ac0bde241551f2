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
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_WAITING = 1_000;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(5);
    private static final int WHILE_LOADING_SECONDS = 2;
    private static final int WHILE_BEHIND_SECONDS = 1;

    private final Follower follower;
    private final PublishedIndex index;

    /// Lists may be so many that nothing is left for single entries, so each kind has a turnstile of its own.
    private final Turnstile lists = new Turnstile(PROCESSORS, MOST_WAITING, LONGEST_TURN);

    private final Turnstile looks = new Turnstile(PROCESSORS, MOST_WAITING, LONGEST_TURN);
    private final Turnstile waitingRoom = new Turnstile(MOST_WAITING, 0, Duration.ZERO);

    /// Answers from the present state what takes a few looks into the index. Never waits for lists.
    ///
    /// @throws RequestRefused when there is no content or too much is asked at once
    public <T> T look(Function<Snapshot, T> answer) {
        return looks.pass(() -> now(answer));
    }

    /// Answers from the present state.
    ///
    /// @throws RequestRefused when there is no content or too much is asked at once
    public <T> T read(Function<Snapshot, T> answer) {
        return lists.pass(() -> now(answer));
    }

    /// Returns when readers see this publication.
    ///
    /// @param neededSequence waited for a few seconds; 0 for any
    /// @throws RequestRefused when there is no content yet or the publication does not become visible in time
    public void await(long neededSequence) {
        requireContent();
        requireSequence(neededSequence);
    }

    private <T> T now(Function<Snapshot, T> answer) {
        try (var snapshot = index.snapshot()) {
            requireContent(); // once more: a rebuild that began meanwhile has emptied what the snapshot shows
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
        if (needed > index.appliedSequence() && !waitingRoom.pass(() -> index.awaitSequence(needed, PATIENCE))) {
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
