package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/// Carries out commands: one that writes at a time, or many that read. What a command has written is in the file before
/// its answer leaves, and no answer shares a value with what is stored.
final class EmbeddedBackend extends H2Backend {

    private static final int WORTHWHILE_PERCENT = 50;
    private static final int FULL_COMPACTION = -1;
    private static final int NO_COMPACTION = 0;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Cursors cursors = new Cursors();

    EmbeddedBackend(MVStore file) {
        super(file);
        version(new ServerVersion());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError error) {
            return Refusal.answer(error);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (CommandKind.of(query)) {
            case READING -> read(channel, database, command, query);
            case WRITING -> write(channel, database, command, query);
        };
    }

    private Document read(Channel channel, String database, String command, Document query) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return carryOut(channel, database, command, query).cloneDeeply();
        } finally {
            reading.unlock();
        }
    }

    /// Commits after a failure too: what was done before it is visible to everybody.
    private Document write(Channel channel, String database, String command, Document query) {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            try {
                return carryOut(channel, database, command, query).cloneDeeply();
            } finally {
                commit();
            }
        } finally {
            writing.unlock();
        }
    }

    private Document carryOut(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> hello(channel, database);
            case "find", "aggregate" -> cursors.open(query, super.handleCommand(channel, database, command, query));
            case "getmore" -> cursors.more(database, query);
            case "killcursors" -> cursors.kill(query);
            case "insert", "update", "delete" ->
                new BulkWrite(command, query)
                        .run(operation -> super.handleCommand(channel, database, command, operation));
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document hello(Channel channel, String database) {
        Document answer = super.handleCommand(channel, database, "ismaster", new Document("ismaster", 1));
        return answer.append("helloOk", true).append("isWritablePrimary", true);
    }

    /// Many small commits leave the file full of holes; then closing writes a new one without them.
    @Override
    public void close() {
        getMvStore().close(isFullOfHoles() ? FULL_COMPACTION : NO_COMPACTION);
        super.close();
    }

    private boolean isFullOfHoles() {
        return !isInMemory() && getMvStore().getFileStore().getChunksFillRate() < WORTHWHILE_PERCENT;
    }

    /// Queries of the protocol before MongoDB 5.1, which no current driver sends.
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw Refusal.unsupported("OP_QUERY");
    }
}
