package lt.klasteriai.cms.admin.idempotency;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lt.klasteriai.cms.admin.idempotency.KeyDocument.AnswerDocument;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// The keys that were used. They are kept for ever, as what was done with them is.
@Component
class UsedKeys {

    private final MongoTemplate template;
    private final Clock clock;

    UsedKeys(AuthoringStore store, Clock clock) {
        this.template = store.template();
        this.clock = clock;
    }

    /// Takes the key for this request. The unique id decides between two that come at once.
    ///
    /// @return the key as it was used before by the same request; empty when it is used now for the first time
    /// @throws RequestRefused when another request has it
    Optional<KeyDocument> take(String id, Fingerprint request) {
        try {
            template.insert(new KeyDocument(id, request.value(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null));
            return Optional.empty();
        } catch (DuplicateKeyException _) {
            return Optional.of(usedFor(id, request));
        }
    }

    private KeyDocument usedFor(String id, Fingerprint request) {
        var used = template.findById(id, KeyDocument.class);
        if (used == null) {
            throw RequestRefused.forNow(
                    ProblemType.REQUEST_INTERRUPTED,
                    "A request with this key has just been refused; send it again.",
                    1);
        }
        if (!used.request().equals(request.value())) {
            throw new RequestRefused(
                    ProblemType.KEY_REUSED, "You have used this key for another request; make a new key for each one.");
        }
        return used;
    }

    void answer(String id, AnswerDocument answer) {
        template.updateFirst(query(where("_id").is(id)), Update.update(KeyDocument.ANSWER, answer), KeyDocument.class);
    }

    /// The request was refused and did nothing, so the key is free again.
    void release(String id) {
        template.remove(query(where("_id").is(id)), KeyDocument.class);
    }
}
