package lt.klasteriai.cms.core.archive;

import lt.klasteriai.cms.core.archive.Manifest.ListedFile;

/// What an archive holds, in figures.
///
/// @param documents of all collections
/// @param head the newest publication
/// @param manifestSha256 the hash of the manifest, which names the hash of every file; equal hashes mean equal archives
public record ArchiveSummary(long documents, long head, String manifestSha256) {

    static ArchiveSummary of(Manifest manifest) {
        var digest = Sha256.begin();
        digest.update(manifest.toBytes());
        long lines = manifest.files().stream().mapToLong(ListedFile::lines).sum();
        return new ArchiveSummary(lines, manifest.head(), Sha256.text(digest));
    }
}
