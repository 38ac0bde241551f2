package lt.klasteriai.cms.core.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/// Signed-in accounts, known by an opaque token of which only a hash is stored. Thread-safe.
public class Sessions {

    private static final Duration LIFETIME = Duration.ofHours(12);

    /// Lets people and scanners recognise a token that has leaked.
    private static final String PREFIX = "cms_s_";
    private static final int TOKEN_BYTES = 32;
    private static final int ID_LENGTH = 16;

    private final MongoTemplate template;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(AuthoringStore store, Clock clock) {
        this.template = store.template();
        this.clock = clock;
        template.indexOps(SessionDocument.class).createIndex(new Index().on(SessionDocument.EXPIRES_AT, Direction.ASC));
    }

    /// Begins a session of twelve hours.
    public IssuedSession issue(Account account) {
        var now = clock.instant();
        template.remove(query(where(SessionDocument.EXPIRES_AT).lte(now)), SessionDocument.class);
        var token = newToken();
        var expiresAt = now.plus(LIFETIME).truncatedTo(ChronoUnit.MILLIS);
        template.insert(new SessionDocument(hash(token), account.username(), account.epoch(), expiresAt));
        return new IssuedSession(token, expiresAt);
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Whose session the token stands for; empty when it never was one, has ended or has expired, or when the account
    /// was given another password or other roles since, or was disabled.
    public Optional<Account> find(String token) {
        return Optional.ofNullable(template.findById(hash(token), SessionDocument.class))
                .filter(session -> clock.instant().isBefore(session.expiresAt()))
                .flatMap(this::accountOf);
    }

    private Optional<Account> accountOf(SessionDocument session) {
        return Optional.ofNullable(template.findById(session.username(), AccountDocument.class))
                .filter(session::holdsFor)
                .map(AccountDocument::toAccount);
    }

    /// Ends the session; changes nothing when there is none.
    public void end(String token) {
        template.remove(query(where("_id").is(hash(token))), SessionDocument.class);
    }

    /// What tells the session from others where people read it, such as in the audit log. Nobody is let in by it, and
    /// the token cannot be told from it.
    public static String idOf(String token) {
        return "sessions/" + hash(token).substring(0, ID_LENGTH);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
