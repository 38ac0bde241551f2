package lt.klasteriai.cms.delivery.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import lt.klasteriai.cms.delivery.RunningDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableFoldersTests {

    @Test
    void aStartThatCannotWriteItsIndexSaysWhichFolderAndWhatToDo(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        var failure = catchThrowable(() -> RunningDelivery.on("mongodb://127.0.0.1:1", file));
        var explained = Objects.requireNonNull(new UnusableFolders().analyze(failure));

        assertThat(explained.getDescription()).contains(file.toString(), "cannot be written to");
        assertThat(explained.getAction()).contains("CMS_DATA_DIR", "cms.delivery.index-dir");
    }
}
