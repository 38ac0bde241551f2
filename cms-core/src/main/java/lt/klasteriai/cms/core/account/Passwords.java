package lt.klasteriai.cms.core.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Makes, hashes and verifies passwords. Argon2id with 19 MiB and two passes, as OWASP recommends.
///
/// A verification is meant to be expensive; so that a flood of sign-ins does not take all memory and time, no more run
/// at once than there are processors, and the others wait a few seconds at the most.
final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Letters and digits that are not taken for one another: 30 of them, 4.9 bits each.
    private static final String TYPABLE = "23456789abcdefghjkmnpqrstvwxyz";

    /// 28 characters hold 137 bits.
    private static final int RANDOM_LENGTH = 28;
    private static final int GROUP = 4;

    private final PasswordEncoder encoder;
    private final Semaphore atOnce;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();

    /// @param atOnce how many verifications may run at the same time
    /// @param patience how long one waits for its turn
    Passwords(PasswordEncoder encoder, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.atOnce = new Semaphore(atOnce);
        this.patience = patience;
    }

    static Passwords argon2id() {
        return new Passwords(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                Runtime.getRuntime().availableProcessors(),
                PATIENCE);
    }

    /// A password nobody can guess, in groups that can be typed: `k7m2-x9pq-…`.
    String random() {
        var password = new StringBuilder();
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(TYPABLE.charAt(random.nextInt(TYPABLE.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /// @throws SignInBusy when it is not its turn for too long
    boolean matches(String password, String hash) {
        if (!admitted()) {
            throw new SignInBusy();
        }
        try {
            return encoder.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }

    private boolean admitted() {
        try {
            return atOnce.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
