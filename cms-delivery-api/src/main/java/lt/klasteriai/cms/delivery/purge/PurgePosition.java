package lt.klasteriai.cms.delivery.purge;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;

/// Up to which publication a cache was told, in a file: what happened while the node or the cache was away is told
/// afterwards. For one thread.
@RequiredArgsConstructor
final class PurgePosition {

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,18}) (\\S+)\\R?");

    private final Path file;

    /// @param ledger the ledger that the publications belong to
    /// @return empty when nothing is known for this ledger
    Optional<Long> of(String ledger) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var line = FORMAT.matcher(Files.readString(file));
        return line.matches() && line.group(2).equals(ledger)
                ? Optional.of(Long.valueOf(line.group(1)))
                : Optional.empty();
    }

    void reached(String ledger, long sequence) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, sequence + " " + ledger + "\n");
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
