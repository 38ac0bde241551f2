package lt.klasteriai.cms.embedded;

import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/// The file of a store. Opened again it holds every commit that has returned, wherever the process died.
///
/// MVStore finds the newest version by short ways, and after a death they may lead to an older one. So a file that its
/// owner did not close is searched from end to end; see `docs/decisions/0070-a-killed-store-is-searched-whole.md`.
final class StoreFile {

    private static final int CACHE_MEGABYTES = 32;

    private StoreFile() {}

    /// Opens a file, which is made when it is missing. It is written by the owner's commits alone. Space that a commit
    /// frees is used again at once: keeping it for a while would only help when the machine dies, and lets the file
    /// grow by megabytes a second under many small writes.
    static MVStore open(String name) {
        MVStore store = settings(name).open();
        if (!isAsItWasClosed(store)) {
            store.closeImmediately();
            store = settings(name).recoveryMode().open();
        }
        store.setRetentionTime(0);
        return store;
    }

    private static MVStore.Builder settings(String name) {
        return new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES);
    }

    /// A closed file says so in its header until the next commit, and names its newest version there. MVStore opens an
    /// older one all the same when the newest still lists a freed chunk whose place a killed commit wrote over.
    private static boolean isAsItWasClosed(MVStore store) {
        Map<String, Object> header = store.getStoreHeader();
        return DataUtils.readHexLong(header, "clean", 0) == 1
                && DataUtils.readHexLong(header, "version", 0)
                        == store.getFileStore().lastChunkVersion();
    }
}
