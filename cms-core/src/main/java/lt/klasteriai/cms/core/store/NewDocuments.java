package lt.klasteriai.cms.core.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Inserts many documents, each by itself: those that are there already, or whose unique values others have, are left
/// out and hinder none of the others.
public final class NewDocuments {

    private NewDocuments() {}

    /// @param documents as the template converts them
    /// @return whether all were inserted
    public static boolean insert(MongoTemplate template, String collection, List<?> documents) {
        if (documents.isEmpty()) {
            return true;
        }
        var stored = documents.stream().map(each -> toBson(template, each)).toList();
        try {
            template.getCollection(collection).insertMany(stored, new InsertManyOptions().ordered(false));
            return true;
        } catch (MongoBulkWriteException failure) {
            if (!areDuplicates(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private static Document toBson(MongoTemplate template, Object document) {
        var stored = new Document();
        template.getConverter().write(document, stored);
        return stored;
    }

    private static boolean areDuplicates(MongoBulkWriteException failure) {
        return failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
