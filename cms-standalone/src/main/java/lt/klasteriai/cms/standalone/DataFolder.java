package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds all data of an installation.
record DataFolder(Path path) {

    /// Makes the folder where it is missing.
    ///
    /// @throws CannotStart when nothing can be written there
    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "writable", ""));
            return new DataFolder(path);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be written to; choose another one with CMS_DATA_DIR.",
                    unwritable);
        }
    }

    Path store() {
        return path.resolve("store");
    }

    Path index() {
        return path.resolve("index");
    }

    Path draftsIndex() {
        return path.resolve("drafts-index");
    }

    Path previewIndex() {
        return path.resolve("preview-index");
    }

    Path log() {
        return path.resolve("logs").resolve("cms.log");
    }
}
