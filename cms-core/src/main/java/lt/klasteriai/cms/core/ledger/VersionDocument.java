package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.time.Timed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A published version as it is stored.
///
/// @param live false once the version was replaced; for people and ad-hoc queries only: no reader of the ledger may
///     trust it, since a late helper can find it already cleared
@StoredCollection(value = VersionDocument.COLLECTION, in = Database.PUBLISHED)
@Document(VersionDocument.COLLECTION)
record VersionDocument(
        @Id String id,
        String entry,
        String type,
        String locale,
        long from,
        long to,
        boolean live,
        int revision,
        String slug,
        String title,
        List<String> formerSlugs,
        List<String> references,
        List<RelationDocument> relations,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant updatedAt,
        Instant changedAt,
        String json,
        List<Timed> timeline) {

    static final String COLLECTION = "versions";

    record RelationDocument(String inverse, String target) {}
}
