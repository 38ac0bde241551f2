package lt.klasteriai.cms.core.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/// The collection of accounts. Every write is one operation on one document.
final class AccountStore {

    private static final String ID = "_id";

    private final MongoTemplate template;

    AccountStore(AuthoringStore store) {
        this.template = store.template();
        template.indexOps(AccountDocument.class).createIndex(new Index().on(AccountDocument.ROLES, Direction.ASC));
    }

    Optional<AccountDocument> find(String username) {
        return Optional.ofNullable(template.findById(username, AccountDocument.class));
    }

    /// By name.
    List<AccountDocument> list(String after, int limit) {
        return template.find(query(where(ID).gt(after)).with(Sort.by(ID)).limit(limit), AccountDocument.class);
    }

    /// False when the name is taken.
    boolean insert(AccountDocument account) {
        try {
            template.insert(account);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// False when another writer was faster.
    boolean replace(AccountDocument present, AccountDocument next) {
        var asRead =
                where(ID).is(present.username()).and(AccountDocument.VERSION).is(present.version());
        long version = Objects.requireNonNullElse(present.version(), 0L) + 1;
        return template.replace(query(asRead), next.withVersion(version)).getMatchedCount() == 1;
    }

    boolean hasAdministrator() {
        return template.exists(query(administrator()), AccountDocument.class);
    }

    /// Holds another administrator to being one: whoever is about to end that on what he read before has to read again.
    ///
    /// So of administrators who remove one another at the same moment at least one remains: each first touches the
    /// account that is to remain, and a removal whose account was touched since it was read does not happen.
    ///
    /// @return false when there is no other one
    boolean touchAnotherAdministrator(String than) {
        var touch = new Update().inc(AccountDocument.VERSION, 1);
        return template.updateFirst(query(administrator().and(ID).ne(than)), touch, AccountDocument.class)
                        .getMatchedCount()
                == 1;
    }

    /// One who can sign in.
    private static Criteria administrator() {
        return where(AccountDocument.ROLES)
                .is(Role.ADMINISTRATOR)
                .and(AccountDocument.HASH)
                .ne(null)
                .and(AccountDocument.DISABLED)
                .ne(true);
    }
}
