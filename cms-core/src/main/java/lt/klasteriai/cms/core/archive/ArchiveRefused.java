package lt.klasteriai.cms.core.archive;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

/// A file is no archive that can be imported. Its message is for people and names the place.
@Getter
public final class ArchiveRefused extends RuntimeException {

    /// The file in the archive; the archive itself where no single one is at fault.
    private final String file;

    /// The line in the file; 0 where no single one is at fault.
    private final long line;

    /// What is wrong, without the place.
    private final String reason;

    private ArchiveRefused(String file, long line, String reason, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    ArchiveRefused(String file, String reason, Throwable cause) {
        this(file, 0, reason, cause);
    }

    ArchiveRefused(String file, String reason) {
        this(file, 0, reason, null);
    }

    static ArchiveRefused at(String file, long line, String reason) {
        return new ArchiveRefused(file, line, reason, null);
    }
}
