package lt.klasteriai.cms.core.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/// The database of the publication ledger: all that the public can see, and nothing else.
public record PublishedStore(MongoTemplate template) {}
