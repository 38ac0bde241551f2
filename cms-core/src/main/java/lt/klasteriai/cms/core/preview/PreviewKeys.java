package lt.klasteriai.cms.core.preview;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The key that links are signed with, the same for all nodes. It never leaves the store and this package.
@RequiredArgsConstructor
final class PreviewKeys {

    private static final String ID = "present";
    private static final int BYTES = 32;

    private final AuthoringStore store;
    private final SecureRandom random = new SecureRandom();

    /// @param secret in Base64
    @StoredCollection(value = KeyDocument.COLLECTION, notExported = "it is a secret; links belong to one installation")
    @Document(KeyDocument.COLLECTION)
    record KeyDocument(@Id String id, String secret) {

        static final String COLLECTION = "previewKeys";

        @Override
        public String toString() {
            return "KeyDocument[" + id + "]";
        }
    }

    /// The present key; made where there is none.
    byte[] present() {
        var known = store.template().findById(ID, KeyDocument.class);
        return Base64.getDecoder().decode(known == null ? first().secret() : known.secret());
    }

    private KeyDocument first() {
        try {
            return store.template().insert(random());
        } catch (DuplicateKeyException _) {
            return Objects.requireNonNull(store.template().findById(ID, KeyDocument.class));
        }
    }

    /// Makes another key, so that nothing signed before is known any more.
    void replace() {
        store.template().save(random());
    }

    private KeyDocument random() {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new KeyDocument(ID, Base64.getEncoder().encodeToString(secret));
    }
}
