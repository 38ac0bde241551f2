package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.ReadOnlyProxy;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;

/// The same store seen through a port that lets only reading commands pass.
final class ReadOnlyBackend extends ReadOnlyProxy {

    private final MongoBackend backend;

    ReadOnlyBackend(MongoBackend backend) {
        super(backend);
        this.backend = backend;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return switch (CommandKind.of(message.getDocument())) {
            case READING -> backend.handleMessage(message);
            case WRITING -> Refusal.answer(Refusal.readOnly());
        };
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (CommandKind.of(query)) {
            case READING -> backend.handleCommand(channel, database, command, query);
            case WRITING -> throw Refusal.readOnly();
        };
    }

    /// The store is closed by the port that writes.
    @Override
    public void close() {}
}
