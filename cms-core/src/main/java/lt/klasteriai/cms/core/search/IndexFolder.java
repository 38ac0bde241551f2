package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The folder that an index lives in.
///
/// @param path null keeps the index in memory: it begins anew at each start
/// @param format changes whenever an index made before can no longer be used
/// @param analyzer how words are read
@Slf4j
public record IndexFolder(@Nullable Path path, String format, Analyzer analyzer) {

    /// The name under which each commit's data must hold the format.
    public static final String FORMAT = "format";

    private static final double BUFFER_MEGABYTES = 16;

    /// Opens the index in this folder; one that cannot be used as it is, is deleted first. Nothing is lost by that but
    /// time: an index is made from what is stored elsewhere. Files that are not of an index are left alone.
    ///
    /// @throws IndexFolderUnusable when nothing can be written there or another process does
    public IndexWriter open() throws IOException {
        if (path == null) {
            return openWriter(new ByteBuffersDirectory());
        }
        requireWritable(path);
        try {
            var writer = openWriter(FSDirectory.open(path));
            if (usable(writer)) {
                return writer;
            }
            writer.rollback();
            log.info("The index in {} has another format and begins anew", path);
        } catch (LockObtainFailedException inUse) {
            throw IndexFolderUnusable.inUse(path, inUse);
        } catch (IOException | RuntimeException broken) {
            log.warn("The index in {} is damaged and begins anew: {}", path, broken.toString());
        }
        delete(path);
        return openWriter(FSDirectory.open(path));
    }

    /// The data that the last commit carries; empty before the first.
    public static Map<String, String> commitData(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /// Asked first, so that a disk that is full or read-only is never taken for a damaged index.
    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            var probe = Files.createTempFile(folder, "probe", null);
            Files.write(probe, new byte[1]);
            Files.delete(probe);
        } catch (IOException failure) {
            throw IndexFolderUnusable.unwritable(folder, failure);
        }
    }

    private IndexWriter openWriter(Directory directory) throws IOException {
        var settings = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try {
            return new IndexWriter(directory, settings);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /// @throws IOException when a file is damaged
    private boolean usable(IndexWriter writer) throws IOException {
        var data = commitData(writer);
        if (data.isEmpty()) {
            return writer.getDocStats().maxDoc == 0;
        }
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        } catch (IOException | RuntimeException damaged) {
            writer.rollback();
            throw damaged;
        }
        return format.equals(data.get(FORMAT));
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, IndexFolder::isOfAnIndex)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOfAnIndex(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || name.equals(IndexWriter.WRITE_LOCK_NAME)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }
}
