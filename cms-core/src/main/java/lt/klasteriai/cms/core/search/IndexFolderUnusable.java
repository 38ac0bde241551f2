package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A folder cannot hold an index, whatever is in it. The message is a sentence for whoever chose the folder.
public final class IndexFolderUnusable extends UncheckedIOException {

    private IndexFolderUnusable(Path folder, String why, IOException cause) {
        super("The folder " + folder.toAbsolutePath() + " cannot be used for the index: it " + why, cause);
    }

    static IndexFolderUnusable unwritable(Path folder, IOException cause) {
        return new IndexFolderUnusable(folder, "cannot be written to (" + cause + ").", cause);
    }

    static IndexFolderUnusable inUse(Path folder, IOException cause) {
        return new IndexFolderUnusable(folder, "is in use by another process.", cause);
    }
}
