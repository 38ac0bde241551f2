package lt.klasteriai.cms.core.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/// The database that editors work in: entries, revisions, accounts.
public record AuthoringStore(MongoTemplate template) {}
