package lt.klasteriai.cms.embedded;

import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/// The file of a store. Opened again it holds every commit that has returned, wherever the process died.
///
/// A commit that is cut off may have begun to write over a freed chunk which the commit before it still lists. MVStore
/// forgives this once, right after the death; when the file is then closed and opened again it takes an older commit
/// for the newest. See `docs/decisions/0070-a-killed-store-forgets-freed-chunks.md`.
final class StoreFile {

    private static final int CACHE_MEGABYTES = 32;

    private StoreFile() {}

    /// Opens a file, which is made when it is missing. It is written by the owner's commits alone. Space that a commit
    /// frees is used again at once: keeping it for a while would only help when the machine dies, and lets the file
    /// grow by megabytes a second under many small writes.
    ///
    /// @throws StoreDamaged when the state that was closed cannot be opened
    static MVStore open(String name) {
        MVStore store = new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setRetentionTime(0);
        if (!wasClosed(store)) {
            forgetFreedChunks(store);
        } else if (!isAsItWasClosed(store)) {
            store.closeImmediately();
            throw new StoreDamaged(name);
        }
        return store;
    }

    /// A closed file says so in its header until the next commit.
    private static boolean wasClosed(MVStore store) {
        return DataUtils.readHexLong(store.getStoreHeader(), "clean", 0) == 1;
    }

    private static boolean isAsItWasClosed(MVStore store) {
        Map<String, Object> header = store.getStoreHeader();
        return DataUtils.readHexLong(header, "version", 0)
                == store.getFileStore().lastChunkVersion();
    }

    /// A chunk leaves the list when no version that is kept needs it: after as many commits as versions are kept, and
    /// two more for those that are on their way.
    private static void forgetFreedChunks(MVStore store) {
        for (int left = store.getVersionsToKeep() + 2; left > 0; left--) {
            store.setStoreVersion(store.getStoreVersion() + 1);
            store.commit();
        }
    }
}
