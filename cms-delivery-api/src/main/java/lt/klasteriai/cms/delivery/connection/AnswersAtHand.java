package lt.klasteriai.cms.delivery.connection;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.ReadyAnswer;
import lt.klasteriai.cms.delivery.answer.Reply;
import lt.klasteriai.cms.delivery.cache.ResponseCache;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// What the response cache holds, for the threads of connections: nothing here waits or computes. Thread-safe.
@RequiredArgsConstructor
final class AnswersAtHand {

    /// How many different Accept headers are remembered; there are a few dozens in the world, and those made up.
    private static final int REMEMBERED = 1_000;

    private final ResponseCache<ReadyAnswer> cache;
    private final Clock clock;
    private final Map<String, Boolean> accepted = new ConcurrentHashMap<>();
    private final LongAdder given = new LongAdder();

    @Nullable
    ReadyAnswer find(String target) {
        return cache.find(target);
    }

    /// @return null when the framework should answer
    @Nullable
    Reply reply(ReadyAnswer answer, AskedFor asked) {
        if (!accepts(asked.accept(), answer.type())) {
            return null;
        }
        var reply = Reply.ready(
                answer, asked.acceptEncoding(), asked.ifNoneMatch(), asked.ifModifiedSince(), clock.millis());
        if (reply != null) {
            given.increment();
        }
        return reply;
    }

    private boolean accepts(@Nullable String accept, String type) {
        if (accept == null || accept.equals(MediaType.ALL_VALUE)) {
            return true;
        }
        var question = accept + '\n' + type;
        var known = accepted.get(question);
        if (known == null) {
            known = names(accept, MediaType.parseMediaType(type));
            if (accepted.size() < REMEMBERED) {
                accepted.put(question, known);
            }
        }
        return known;
    }

    /// What is not certain is for the framework to decide.
    private static boolean names(String accept, MediaType type) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            return types.stream().allMatch(each -> each.getQualityValue() > 0)
                    && types.stream().anyMatch(each -> each.includes(type));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /// How many answers were given.
    long given() {
        return given.sum();
    }
}
