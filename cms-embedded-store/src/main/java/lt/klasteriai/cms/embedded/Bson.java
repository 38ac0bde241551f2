package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// How documents stand in the file: as BSON, which is smaller and faster than serialized Java objects and outlives a
/// change of the library's classes.
final class Bson extends BasicDataType<Document> {

    private static final int INITIAL_BYTES = 1024;

    static int size(Document document) {
        return encode(document).readableBytes();
    }

    private static ByteBuf encode(Document document) {
        ByteBuf bytes = Unpooled.buffer(INITIAL_BYTES);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }

    @Override
    public int getMemory(Document document) {
        return size(document);
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        target.put(encode(document).nioBuffer());
    }

    /// A BSON document begins with its length in bytes.
    @Override
    public Document read(ByteBuffer source) {
        int length = source.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
        ByteBuffer bytes = source.slice(source.position(), length);
        source.position(source.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
