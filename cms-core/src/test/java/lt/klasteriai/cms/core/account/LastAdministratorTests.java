package lt.klasteriai.cms.core.account;

import static lt.klasteriai.cms.core.account.Accounts.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever administrators do to one another, somebody can govern the installation.
class LastAdministratorTests {

    private static final int ROUNDS = 40;
    private static final AccountChange DEMOTED = new AccountChange(Set.of(Role.EDITOR), null, null);
    private static final AccountChange DISABLED = new AccountChange(null, true, null);
    private static final AccountChange BACK = new AccountChange(Set.of(Role.ADMINISTRATOR), false, null);

    private final AuthoringStore store = new TestStore().authoring();
    private final Accounts accounts = new Accounts(store);

    @BeforeEach
    void thereIsAnAdministrator() {
        accounts.createAdministratorIfAbsent(Optional.of("sesame"));
    }

    @Test
    void theOnlyAdministratorStays() {
        create("helper", Role.EDITOR);

        for (var change : List.of(DEMOTED, DISABLED)) {
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.change(ADMINISTRATOR, change));
        }
        assertThat(accounts.get(ADMINISTRATOR).epoch()).isEqualTo(1);
    }

    @Test
    void aDisabledAdministratorIsNoneThatIsLeft() {
        create("second", Role.ADMINISTRATOR);
        accounts.change("second", DISABLED);

        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.change(ADMINISTRATOR, DEMOTED));
    }

    @Test
    void oneOfTwoMayGo() {
        create("second", Role.ADMINISTRATOR);

        assertThat(accounts.change(ADMINISTRATOR, DEMOTED).roles()).containsExactly(Role.EDITOR);
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.change("second", DISABLED));
    }

    @Test
    void ofThreeWhoRemoveOneAnotherAtOnceOneRemains() throws Exception {
        create("second", Role.ADMINISTRATOR);
        create("third", Role.ADMINISTRATOR);
        var names = List.of(ADMINISTRATOR, "second", "third");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var together = new CyclicBarrier(names.size());
                var removed = names.stream()
                        .map(name -> threads.submit(() -> removes(name, together)))
                        .toList();

                assertThat(removed.stream().filter(LastAdministratorTests::get)).hasSize(2);
                assertThat(active()).hasSize(1);
                names.forEach(name -> accounts.change(name, BACK));
            }
        }
    }

    private boolean removes(String name, CyclicBarrier together) throws Exception {
        together.await();
        try {
            accounts.change(name, DISABLED);
            return true;
        } catch (LastAdministrator _) {
            return false;
        }
    }

    private static boolean get(Future<Boolean> removed) {
        try {
            return removed.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Account> active() {
        return accounts.list(" ", 10).stream()
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR) && !account.disabled())
                .toList();
    }

    @Test
    void anAccountFromBeforeThereWereRolesGovernsAfterAStart() {
        var template = store.template();
        template.getCollection(AccountDocument.COLLECTION).deleteMany(new Document());
        template.getCollection(AccountDocument.COLLECTION)
                .insertOne(new Document("_id", ADMINISTRATOR)
                        .append("hash", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g")
                        .append("passwords", 3));

        accounts.createAdministratorIfAbsent(Optional.empty());

        assertThat(accounts.get(ADMINISTRATOR))
                .isEqualTo(new Account(ADMINISTRATOR, Set.of(Role.ADMINISTRATOR), false, 4));
    }

    @Test
    void namesAreListedInPages() {
        IntStream.range(0, 5).forEach(number -> create("user-" + number, Role.READER));

        assertThat(accounts.list("user-1", 2)).extracting(Account::username).containsExactly("user-2", "user-3");
    }

    private void create(String name, Role role) {
        accounts.create(new Username(name), Set.of(role), Optional.empty());
    }
}
