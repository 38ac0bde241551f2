package lt.klasteriai.cms.core.id;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;

/// Ids of 26 characters of Crockford's alphabet.
public final class Ids {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int TIME_CHARACTERS = 10;
    private static final int CHARACTERS = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// One that nothing else has: 48 bits of time before 80 random ones, so that ids sort by the time they were made
    /// (to the millisecond).
    public static String next(Instant now) {
        var id = new StringBuilder(CHARACTERS);
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt((int) (now.toEpochMilli() >>> (i * BITS_PER_CHARACTER)) & 31));
        }
        RANDOM.ints(CHARACTERS - TIME_CHARACTERS, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .forEach(id::append);
        return id.toString();
    }

    /// The one that follows from a text: whoever asks for the same thing again finds the same.
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            var number = new BigInteger(1, digest);
            var id = new StringBuilder(CHARACTERS);
            for (int i = 0; i < CHARACTERS; i++) {
                id.append(ALPHABET.charAt(
                        number.shiftRight(BITS_PER_CHARACTER * i).intValue() & 31));
            }
            return id.toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
