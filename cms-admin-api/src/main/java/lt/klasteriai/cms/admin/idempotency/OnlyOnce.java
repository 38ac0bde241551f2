package lt.klasteriai.cms.admin.idempotency;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.idempotency.KeyDocument.AnswerDocument;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.bulk.UnknownTerm;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.entry.RulesBroken;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.release.BadRelease;
import lt.klasteriai.cms.core.review.BadReviewInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Performs requests that carry a key once, however often they are sent.
///
/// Publications: exactly once, whatever crashes, because the key goes into the ledger with the publication, in one
/// write. Everything else: at most once. The key is taken before and the answer kept after; where a crash comes
/// between, nobody knows whether the request was carried out, and repeating it is refused rather than done twice.
@Component
@RequiredArgsConstructor
public class OnlyOnce {

    private final UsedKeys keys;
    private final Publishing publishing;
    private final JsonMapper mapper;

    /// Performs the request or, when it was performed before, gives the first answer again. A refused one was not
    /// performed; its key may be used again.
    ///
    /// @param key without one, the request is performed each time
    /// @param request must be the same for the same key
    /// @param type of the answer's body
    /// @throws RequestRefused when the key was used for another request, or the first one has no answer
    public <T> ResponseEntity<T> perform(
            String account,
            @Nullable IdempotencyKey key,
            Fingerprint request,
            Class<T> type,
            Supplier<ResponseEntity<T>> action) {
        if (key == null) {
            return action.get();
        }
        var id = idOf(account, key);
        var used = keys.take(id, request);
        return used.isPresent() ? again(used.get(), type) : first(id, action);
    }

    /// Publishes or, when that was done before with this key, gives the first receipt again.
    ///
    /// @param action publishes with the ledger's key that it is given
    /// @throws RequestRefused when the key was used for another request
    public Receipt publish(
            String account, @Nullable IdempotencyKey key, Fingerprint request, Function<String, Receipt> action) {
        return perform(account, key, request, publishing::find, action);
    }

    /// Performs what is stored under a key of its own or, when that was done before, gives again what it became.
    ///
    /// @param earlier what was stored under a key
    /// @param action stores with the key that it is given
    /// @throws RequestRefused when the key was used for another request
    public <T> T perform(
            String account,
            @Nullable IdempotencyKey key,
            Fingerprint request,
            Function<String, Optional<T>> earlier,
            Function<String, T> action) {
        if (key == null) {
            return action.apply(UUID.randomUUID().toString());
        }
        var id = idOf(account, key);
        boolean repeated = keys.take(id, request).isPresent();
        return (repeated ? earlier.apply(id) : Optional.<T>empty()).orElseGet(() -> action.apply(id));
    }

    private static String idOf(String account, IdempotencyKey key) {
        return account + " " + key.value();
    }

    private <T> ResponseEntity<T> first(String id, Supplier<ResponseEntity<T>> action) {
        ResponseEntity<T> response;
        try {
            response = action.get();
        } catch (InvalidContent | RulesBroken | BadRelease | BadReviewInput | UnknownTerm | RequestRefused refused) {
            keys.release(id);
            throw refused;
        }
        var headers = response.getHeaders();
        keys.answer(
                id,
                new AnswerDocument(
                        response.getStatusCode().value(),
                        Optional.ofNullable(headers.getLocation())
                                .map(URI::toString)
                                .orElse(null),
                        headers.getETag(),
                        mapper.writeValueAsString(response.getBody())));
        return response;
    }

    private <T> ResponseEntity<T> again(KeyDocument used, Class<T> type) {
        var answer = used.answer();
        if (answer == null) {
            throw RequestRefused.forNow(
                    ProblemType.REQUEST_INTERRUPTED,
                    "The first request with this key is still being carried out, or was cut off. If this stays so, look"
                            + " whether it took effect before you send it with a new key.",
                    1);
        }
        var response = ResponseEntity.status(answer.status());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        return response.eTag(answer.tag()).body(mapper.readValue(answer.body(), type));
    }
}
