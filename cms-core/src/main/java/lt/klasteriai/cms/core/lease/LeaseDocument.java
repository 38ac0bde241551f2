package lt.klasteriai.cms.core.lease;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A lease as it is stored; one that has run out is as good as none.
@Document("leases")
record LeaseDocument(@Id String name, String holder, Instant until) {

    static final String HOLDER = "holder";
    static final String UNTIL = "until";
}
