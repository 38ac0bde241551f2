package lt.klasteriai.cms.core.account;

import static lt.klasteriai.cms.core.account.Accounts.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.core.store.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.crypto.password.PasswordEncoder;

class VerifyingPasswordsTests {

    private static final Duration IMPATIENT = Duration.ofMillis(1);

    @Test
    void anUnknownNameCostsAsMuchAsAWrongPassword() {
        var encoder = new ObservedEncoder();
        var accounts = new Accounts(new TestStore().authoring(), new Passwords(encoder, 1, IMPATIENT));
        accounts.createAdministratorIfAbsent(Optional.of("sesame"));

        accounts.verify(ADMINISTRATOR, "wrong");
        assertThat(encoder.verified).hasValue(1);
        accounts.verify("nobody", "wrong");
        assertThat(encoder.verified).hasValue(2);
    }

    @Test
    @Timeout(30)
    void noMoreAreVerifiedAtOnceThanAllowed() throws Exception {
        var encoder = new ObservedEncoder();
        var passwords = new Passwords(encoder, 1, IMPATIENT);
        encoder.hold = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> passwords.matches("sesame", "sesame"));
        encoder.entered.await();

        assertThatExceptionOfType(SignInBusy.class).isThrownBy(() -> passwords.matches("sesame", "sesame"));

        encoder.hold.countDown();
        assertThat(first.get()).isTrue();
        assertThat(passwords.matches("sesame", "sesame")).isTrue();
    }

    /// Counts the verifications and lets them wait.
    private static final class ObservedEncoder implements PasswordEncoder {

        private final AtomicInteger verified = new AtomicInteger();
        private final CountDownLatch entered = new CountDownLatch(1);
        private volatile CountDownLatch hold = new CountDownLatch(0);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            verified.incrementAndGet();
            entered.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Objects.equals(hash, String.valueOf(password));
        }
    }
}
