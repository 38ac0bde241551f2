package lt.klasteriai.cms.embedded;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "isThere", disabledReason = Mongod.NONE)
class MongodContractTests extends StoreContractTests {

    private static final Optional<Mongod> MONGOD = Mongod.find();

    static boolean isThere() {
        return MONGOD.isPresent();
    }

    @AfterAll
    static void stop() {
        MONGOD.ifPresent(mongod -> mongod.stop().run());
    }

    @Override
    String connectionString() {
        return MONGOD.orElseThrow().connectionString();
    }
}
