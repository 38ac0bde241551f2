package lt.klasteriai.cms.admin.idempotency;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A key that was used, and the answer that its request got.
///
/// @param id the account and its key
/// @param request the fingerprint of the request
/// @param answer null until there is one
@StoredCollection(
        value = "idempotencyKeys",
        notExported = "callers repeat a request to the installation that they sent it to")
@Document("idempotencyKeys")
record KeyDocument(
        @Id String id, String request, Instant at, @Nullable AnswerDocument answer) {

    static final String ANSWER = "answer";

    /// An answer as it was sent.
    ///
    /// @param location null where there was none
    /// @param tag the `ETag`; null where there was none
    /// @param body JSON
    record AnswerDocument(
            int status, @Nullable String location, @Nullable String tag, String body) {}
}
