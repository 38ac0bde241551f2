package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// How the ids of documents stand in the file: in MongoDB's order, so that ids of any kind, documents too, are found
/// again.
final class Id extends BasicDataType<Object> {

    private static final String FIELD = "_id";
    private static final int BYTES_IN_MEMORY = 64;

    private final Bson documents = new Bson();

    @Override
    public int compare(Object one, Object other) {
        return ValueComparator.ascWithoutListHandling().compare(one, other);
    }

    @Override
    public int getMemory(Object id) {
        return BYTES_IN_MEMORY;
    }

    @Override
    public void write(WriteBuffer target, Object id) {
        documents.write(target, new Document(FIELD, id instanceof Missing ? null : id));
    }

    @Override
    public Object read(ByteBuffer source) {
        return Missing.ofNullable(documents.read(source).get(FIELD));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
