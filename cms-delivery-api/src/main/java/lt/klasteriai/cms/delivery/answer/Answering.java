package lt.klasteriai.cms.delivery.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.cache.ResponseCache;
import lt.klasteriai.cms.delivery.follower.Reading;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Answers a request with bytes, or with 304 when the caller has them already. Every answer that depends on content
/// comes through here: looked up where it is kept, else made and kept.
@Component
public class Answering {

    private final Reading reading;
    private final ResponseCache<ReadyAnswer> cache;
    private final CachePolicy cachePolicy;
    private final Clock clock;

    Answering(Reading reading, ResponseCache<ReadyAnswer> cache, DeliveryProperties properties, Clock clock) {
        this.reading = reading;
        this.cache = cache;
        this.cachePolicy = new CachePolicy(properties.cache());
        this.clock = clock;
    }

    /// Answers from the present state. The request's parameters must have been found right.
    ///
    /// @param computation makes the answer; not called where it is kept already
    public ResponseEntity<byte[]> answer(ServerHttpRequest request, Function<Snapshot, Answer> computation) {
        return answer(request, 0, computation);
    }

    /// Answers from the present state. The request's parameters must have been found right.
    ///
    /// @param neededSequence the publication that must be visible, waited for a few seconds; 0 for any
    /// @param computation makes the answer; not called where it is kept already
    /// @throws RequestRefused when there is no content yet or it does not get that far in time
    public ResponseEntity<byte[]> answer(
            ServerHttpRequest request, long neededSequence, Function<Snapshot, Answer> computation) {
        return answer(request, neededSequence, computation, reading::read);
    }

    /// Answers as [#answer(ServerHttpRequest, long, Function)] does what takes a few looks only. Never waits for lists.
    public ResponseEntity<byte[]> look(
            ServerHttpRequest request, long neededSequence, Function<Snapshot, Answer> computation) {
        return answer(request, neededSequence, computation, reading::look);
    }

    /// @param view how the state is read
    private ResponseEntity<byte[]> answer(
            ServerHttpRequest request, long neededSequence, Function<Snapshot, Answer> computation, View view) {
        reading.await(neededSequence);
        return find(request, () -> {
            var at = clock.instant();
            return view.of(snapshot -> ready(snapshot, computation, at));
        });
    }

    private interface View {
        ReadyAnswer of(Function<Snapshot, ReadyAnswer> answer);
    }

    private ReadyAnswer ready(Snapshot snapshot, Function<Snapshot, Answer> computation, Instant at) {
        return new ReadyAnswer(computation.apply(snapshot), cachePolicy, snapshot.sequence(), at);
    }

    /// Answers with what no content changes.
    public ResponseEntity<byte[]> answer(ServerHttpRequest request, Supplier<Answer> computation) {
        return find(request, () -> new ReadyAnswer(computation.get(), cachePolicy, Long.MAX_VALUE, clock.instant()));
    }

    private ResponseEntity<byte[]> find(ServerHttpRequest request, Supplier<ReadyAnswer> computation) {
        var address = Address.of(request);
        return address.key()
                .map(key -> kept(request, address, key, computation))
                .orElseGet(() -> write(request, computation.get()));
    }

    private ResponseEntity<byte[]> kept(
            ServerHttpRequest request, Address address, String key, Supplier<ReadyAnswer> computation) {
        var answer = cache.get(key, computation);
        int bytes = answer.bytes();
        var written = write(request, answer);
        if (answer.bytes() > bytes) {
            cache.weigh(key);
        }
        address.target().ifPresent(target -> cache.alias(target, key));
        return written;
    }

    private ResponseEntity<byte[]> write(ServerHttpRequest request, ReadyAnswer answer) {
        var reply = Reply.to(request.getHeaders(), answer, clock.millis());
        var headers = new HttpHeaders();
        reply.forEachField(
                field -> headers.set(field.name().toString(), field.value().toString()));
        return reply.status() == HttpStatus.OK
                ? new ResponseEntity<>(reply.representation().bytes(), headers, reply.status())
                : new ResponseEntity<>(headers, reply.status());
    }
}
