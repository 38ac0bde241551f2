package lt.klasteriai.cms.core.archive;

import java.util.regex.Pattern;

/// What all archives of this version have in common.
final class ArchiveFormat {

    static final String NAME = "cluster-cms-archive";
    static final int VERSION = 1;

    /// Rises when documents of an earlier form cannot be read any more.
    static final int MODEL_VERSION = 1;

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SUM = "manifest.json.sha256";

    /// Names that are the same in every file system; none of them leads out of a folder.
    static final Pattern FILE = Pattern.compile("(authoring|published)/([A-Za-z][A-Za-z0-9]*)-([0-9]{4,6})\\.ndjson");

    static final int MEGABYTE = 1024 * 1024;

    /// A file that has reached this is not added to.
    static final long FULL_FILE_BYTES = 100L * MEGABYTE;

    /// MongoDB's largest document is half as long.
    static final int LONGEST_LINE_BYTES = 32 * MEGABYTE;

    static final int LARGEST_MANIFEST_BYTES = 8 * MEGABYTE;

    /// MongoDB nests 100 levels at the most; a value of some types is an object here.
    static final int DEEPEST = 110;

    /// Archives are compressed about ten to one. What claims to be far more is made to fill disks.
    static final long LARGEST_RATIO = 250;

    private ArchiveFormat() {}
}
