package lt.klasteriai.cms.admin.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// Tells requests apart that carry the same key.
///
/// @param value a digest of what is asked for
public record Fingerprint(String value) {

    /// @param parts what makes a request this request and no other; each is known by its text
    public static Fingerprint of(Object... parts) {
        var text = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
