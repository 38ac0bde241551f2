package lt.klasteriai.cms.core.lease;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A lease as it is stored; one that has run out is as good as none.
@StoredCollection(value = "leases", notExported = "a lease is held by a running program")
@Document("leases")
record LeaseDocument(@Id String name, String holder, Instant until) {

    static final String HOLDER = "holder";
    static final String UNTIL = "until";
}
