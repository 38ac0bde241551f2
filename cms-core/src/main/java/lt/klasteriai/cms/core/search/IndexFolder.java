package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder that an index lives in.
@Slf4j
final class IndexFolder {

    static final String FORMAT = "format";
    private static final int LAYOUT = 1;
    private static final double BUFFER_MEGABYTES = 16;

    private IndexFolder() {}

    /// Opens the index in this folder; one that cannot be used as it is, is deleted first. Nothing is lost by that but
    /// time: the ledger has it all.
    static IndexWriter open(Path folder) throws IOException {
        try {
            var writer = openWriter(folder);
            if (usable(writer)) {
                return writer;
            }
            writer.rollback();
            log.info("The index in {} has another format and begins anew", folder);
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | IllegalArgumentException broken) {
            log.warn("The index in {} is damaged and begins anew: {}", folder, broken.toString());
        }
        delete(folder);
        return openWriter(folder);
    }

    /// What the format of this program's index is: it changes with the layout and with the table of fields.
    static String format() {
        var tables = new EnumMap<ContentType, QueryFields>(ContentType.class);
        for (var type : ContentType.values()) {
            tables.put(type, QueryFields.of(type));
        }
        return LAYOUT + "-" + Integer.toHexString(tables.toString().hashCode());
    }

    /// The data that the last commit carries; empty before the first.
    static Map<String, String> commitData(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static IndexWriter openWriter(Path folder) throws IOException {
        var settings = new IndexWriterConfig(analyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        var directory = FSDirectory.open(folder);
        try {
            return new IndexWriter(directory, settings);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /// @throws IOException when a file is damaged
    private static boolean usable(IndexWriter writer) throws IOException {
        var data = commitData(writer);
        if (data.isEmpty()) {
            return writer.getDocStats().maxDoc == 0;
        }
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        } catch (IOException damaged) {
            writer.rollback();
            throw damaged;
        }
        return format().equals(data.get(FORMAT));
    }

    private static Analyzer analyzer() {
        var byField = new HashMap<String, Analyzer>();
        for (var locale : LocaleTag.values()) {
            byField.put(IndexFields.words(locale), new WordAnalyzer(locale));
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }
}
