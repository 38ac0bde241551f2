package lt.klasteriai.cms.delivery.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A strong validator: two answers with the same tag are equal byte for byte.
record EntityTag(String quoted) {

    private static final int BYTES = 16;

    static EntityTag of(byte[] body, Encoding encoding) {
        var digest = Arrays.copyOf(sha256().digest(body), BYTES);
        return new EntityTag(
                '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + encoding.tagSuffix() + '"');
    }

    /// Whether the caller has these bytes already, by what it sent in `If-None-Match` (RFC 9110, 13.1.2).
    boolean matches(List<String> headers) {
        if (headers.size() == 1 && headers.getFirst().equals(quoted)) {
            return true;
        }
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || withoutWeakness(each).equals(quoted));
    }

    private static String withoutWeakness(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
