package lt.klasteriai.cms.core.search.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A short number for a long description, the same in every run.
final class Fingerprint {

    private Fingerprint() {}

    /// @param parts with a `toString` that says all that matters
    static long of(List<?> parts) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
