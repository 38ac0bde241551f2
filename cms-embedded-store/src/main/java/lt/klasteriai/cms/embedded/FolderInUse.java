package lt.klasteriai.cms.embedded;

import java.nio.file.Path;

/// Another process holds the data folder.
public final class FolderInUse extends RuntimeException {

    FolderInUse(Path folder, Throwable cause) {
        super(
                "The data folder " + folder + " is in use by another process; stop that one or choose another folder.",
                cause);
    }
}
