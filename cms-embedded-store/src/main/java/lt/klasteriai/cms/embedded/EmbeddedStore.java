package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// An open document store and the two ports on 127.0.0.1 at which MongoDB drivers reach it.
///
/// What a write command has acknowledged survives the death of the process; nothing is promised about the death of the
/// machine.
public final class EmbeddedStore implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String FILE = "store.mv.db";

    private final MongoServer writing;
    private final MongoServer reading;

    private EmbeddedStore(MVStore file) {
        var backend = new EmbeddedBackend(file);
        writing = new MongoServer(backend);
        reading = new MongoServer(new ReadOnlyBackend(backend));
        writing.bind(LOOPBACK, 0);
        reading.bind(LOOPBACK, 0);
    }

    /// Opens the store that lives in a folder; the folder is made when it is missing.
    ///
    /// @throws FolderInUse when another process has it open
    /// @throws StoreDamaged when what was stored last cannot be read any more
    public static EmbeddedStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new EmbeddedStore(StoreFile.open(folder.resolve(FILE).toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new FolderInUse(folder, failure);
            }
            throw failure;
        }
    }

    /// Opens an empty store that forgets everything when it is closed.
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(new MVStore.Builder().open());
    }

    /// Where reads and writes are served: `mongodb://127.0.0.1:port`.
    public String connectionString() {
        return writing.getConnectionString();
    }

    /// Where reads are served and every command that writes is refused as unauthorized (code 13).
    public String readOnlyConnectionString() {
        return reading.getConnectionString();
    }

    /// Ends the connections and closes the file.
    @Override
    public void close() {
        reading.shutdownNow();
        writing.shutdownNow();
    }
}
