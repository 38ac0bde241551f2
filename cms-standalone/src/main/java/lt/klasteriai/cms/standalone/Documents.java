package lt.klasteriai.cms.standalone;

import lt.klasteriai.cms.core.store.ImportMark;
import lt.klasteriai.cms.core.store.StoreProperties;
import lt.klasteriai.cms.core.store.Stores;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.embedded.FolderInUse;
import lt.klasteriai.cms.embedded.StoreDamaged;

/// The document store that both programs use: the embedded one, or a MongoDB that somebody else runs.
///
/// @param uri where the admin program connects
/// @param readOnlyUri where the delivery program connects; on the embedded store it refuses writes
/// @param embedded whether it is the one for a first look
/// @param closing ends the embedded store
record Documents(String uri, String readOnlyUri, boolean embedded, Runnable closing) implements AutoCloseable {

    /// @throws CannotStart when another process uses the data folder, or its store is damaged
    static Documents open(Settings settings, DataFolder folder) {
        return settings.mongoUri()
                .map(uri -> new Documents(uri, uri, false, () -> {}))
                .orElseGet(() -> openEmbedded(folder));
    }

    private static Documents openEmbedded(DataFolder folder) {
        try {
            var store = EmbeddedStore.open(folder.store());
            return new Documents(store.connectionString(), store.readOnlyConnectionString(), true, store::close);
        } catch (FolderInUse inUse) {
            throw new CannotStart(
                    "The data folder " + folder.path()
                            + " is in use by another process; stop that one or choose another with CMS_DATA_DIR.",
                    inUse);
        } catch (StoreDamaged damaged) {
            throw new CannotStart(
                    damaged.getMessage() + " Import an export into an empty folder, or begin anew in one.", damaged);
        }
    }

    /// Both databases, past the check for imports that were cut off.
    Stores stores() {
        return Stores.open(new StoreProperties(uri, "cms_authoring", "cms_published"));
    }

    /// Whether an import was cut off and must be run again before anything else.
    boolean haveUnfinishedImport() {
        try (var stores = stores()) {
            return new ImportMark(stores.authoring()).isSet();
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
