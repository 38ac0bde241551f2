package lt.klasteriai.cms.core.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes of files, as `sha256sum` prints them.
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What was hashed since the last time, in hexadecimal.
    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A file that `sha256sum --check` reads.
    static byte[] sumFile(byte[] content, String name) {
        var digest = begin();
        digest.update(content);
        return (text(digest) + "  " + name + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
