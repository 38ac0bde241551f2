package lt.klasteriai.cms.core.account;

import static lt.klasteriai.cms.core.account.Accounts.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AccountsTests {

    private final AuthoringStore store = new TestStore().authoring();
    private final Accounts accounts = new Accounts(store);

    @Test
    void theFirstStartTellsARandomPasswordOnce() {
        var told = accounts.createAdministratorIfAbsent(Optional.empty());

        assertThat(told).hasValueSatisfying(password -> {
            assertThat(password).matches("([2-9a-hjkmnp-tv-z]{4}-){6}[2-9a-hjkmnp-tv-z]{4}");
            assertThat(accounts.verify(ADMINISTRATOR, password))
                    .contains(new Account(ADMINISTRATOR, Set.of(Role.ADMINISTRATOR), false, 1));
        });
        assertThat(accounts.createAdministratorIfAbsent(Optional.empty())).isEmpty();
        assertThat(accounts.verify(ADMINISTRATOR, told.orElseThrow())).isPresent();
    }

    @Test
    void aGivenPasswordIsNotTold() {
        assertThat(accounts.createAdministratorIfAbsent(Optional.of("sesame"))).isEmpty();

        assertThat(accounts.verify(ADMINISTRATOR, "sesame")).isPresent();
    }

    @Test
    void aBlankPasswordIsNone() {
        assertThat(accounts.createAdministratorIfAbsent(Optional.of(" "))).isPresent();
    }

    @Test
    void neitherAWrongPasswordNorAnUnknownNameSignsIn() {
        accounts.createAdministratorIfAbsent(Optional.of("sesame"));

        assertThat(accounts.verify(ADMINISTRATOR, "Sesame")).isEmpty();
        assertThat(accounts.verify(ADMINISTRATOR, "")).isEmpty();
        assertThat(accounts.verify(ADMINISTRATOR, "s".repeat(100_000))).isEmpty();
        assertThat(accounts.verify("nobody", "sesame")).isEmpty();
        assertThat(accounts.verify("{$ne:1}", "sesame")).isEmpty();
    }

    @Test
    void anotherGivenPasswordEndsTheSessionsOfTheFormerOne() {
        var sessions = new Sessions(store, Clock.systemUTC());
        accounts.createAdministratorIfAbsent(Optional.of("sesame"));
        var session = sessions.issue(accounts.verify(ADMINISTRATOR, "sesame").orElseThrow());

        accounts.createAdministratorIfAbsent(Optional.of("sesame"));
        assertThat(sessions.find(session.token())).isPresent();
        accounts.createAdministratorIfAbsent(Optional.of("simsim"));

        assertThat(sessions.find(session.token())).isEmpty();
        assertThat(accounts.verify(ADMINISTRATOR, "sesame")).isEmpty();
        assertThat(accounts.verify(ADMINISTRATOR, "simsim")).isPresent();
    }

    @Test
    void thePasswordIsStoredAsAnArgon2idHash() {
        accounts.createAdministratorIfAbsent(Optional.of("sesame"));

        assertThat(store.template().findById(ADMINISTRATOR, AccountDocument.class))
                .extracting(AccountDocument::hash, InstanceOfAssertFactories.STRING)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("sesame");
    }
}
