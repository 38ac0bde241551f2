package lt.klasteriai.cms.core.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the documents are kept.
///
/// @param uri how MongoDB is reached: a connection string, with the user's name and password where one is needed
/// @param authoringDatabase the database of entries, revisions and accounts; the delivery program's user cannot read it
/// @param publishedDatabase the database of the publication ledger
@ConfigurationProperties("cms.mongodb")
public record StoreProperties(
        @DefaultValue("mongodb://localhost:27017") String uri,
        @DefaultValue("cms_authoring") String authoringDatabase,
        @DefaultValue("cms_published") String publishedDatabase) {}
