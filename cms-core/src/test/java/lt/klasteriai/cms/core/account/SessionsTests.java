package lt.klasteriai.cms.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Account ADMIN = new Account(Accounts.ADMINISTRATOR, Set.of(Role.ADMINISTRATOR), false, 1);

    private final AuthoringStore store = new TestStore().authoring();
    private final Sessions atNoon = sessionsAt(NOON);

    private Sessions sessionsAt(Instant now) {
        return new Sessions(store, Clock.fixed(now, ZoneOffset.UTC));
    }

    @BeforeEach
    void thereIsAnAdministrator() {
        new Accounts(store).createAdministratorIfAbsent(Optional.of("sesame"));
    }

    @Test
    void aTokenStandsForItsAccountUntilItEnds() {
        var session = atNoon.issue(ADMIN);

        assertThat(session.token()).matches("cms_s_[A-Za-z0-9_-]{43}");
        assertThat(session.expiresAt()).isEqualTo(NOON.plus(Duration.ofHours(12)));
        assertThat(atNoon.find(session.token())).contains(ADMIN);
        atNoon.end(session.token());
        assertThat(atNoon.find(session.token())).isEmpty();
    }

    @Test
    void anExpiredTokenIsRefusedAndRemovedInTime() {
        var session = atNoon.issue(ADMIN);

        var later = sessionsAt(session.expiresAt());
        assertThat(later.find(session.token())).isEmpty();
        later.issue(ADMIN);

        assertThat(stored()).isEqualTo(1);
        assertThat(sessionsAt(session.expiresAt().minusMillis(1)).find(session.token()))
                .isEmpty();
    }

    @Test
    void aTokenIsNotStored() {
        var session = atNoon.issue(ADMIN);

        assertThat(store.template().getCollection(SessionDocument.COLLECTION).find())
                .singleElement()
                .extracting(Document::toJson, InstanceOfAssertFactories.STRING)
                .doesNotContain(session.token().substring("cms_s_".length()));
    }

    @Test
    void whatIsNoTokenStandsForNobody() {
        assertThat(atNoon.find("")).isEmpty();
        assertThat(atNoon.find("cms_s_" + "A".repeat(43))).isEmpty();
        assertThat(atNoon.find("{$ne:1}")).isEmpty();
    }

    private long stored() {
        return store.template().getCollection(SessionDocument.COLLECTION).countDocuments(new Document());
    }
}
