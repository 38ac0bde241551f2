package lt.klasteriai.cms.core.preview;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Text that shows whether it was altered: itself and its HMAC-SHA256, in characters that addresses may have.
final class SignedText {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 12_000;

    private SignedText() {}

    static String write(String text, byte[] key) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded + "." + signature(encoded, key);
    }

    /// Empty when it was altered, or signed with another key.
    static Optional<String> read(String signed, byte[] key) {
        int dot = signed.indexOf('.');
        if (dot < 0 || signed.length() > LONGEST) {
            return Optional.empty();
        }
        var encoded = signed.substring(0, dot);
        boolean ours = MessageDigest.isEqual(bytes(signature(encoded, key)), bytes(signed.substring(dot + 1)));
        return ours
                ? Optional.of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String signature(String text, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
