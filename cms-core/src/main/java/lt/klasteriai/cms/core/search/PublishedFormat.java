package lt.klasteriai.cms.core.search;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.jspecify.annotations.Nullable;

/// How published versions are kept in an index.
final class PublishedFormat {

    private static final int LAYOUT = 2;

    private PublishedFormat() {}

    static IndexFolder in(@Nullable Path path) {
        return new IndexFolder(path, name(), analyzer());
    }

    /// What the format of this program's index is: it changes with the layout and with the table of fields.
    static String name() {
        var tables = new EnumMap<ContentType, QueryFields>(ContentType.class);
        for (var type : ContentType.values()) {
            tables.put(type, QueryFields.of(type));
        }
        return LAYOUT + "-" + Integer.toHexString(tables.toString().hashCode());
    }

    private static Analyzer analyzer() {
        var byField = new HashMap<String, Analyzer>();
        for (var locale : LocaleTag.values()) {
            byField.put(IndexFields.words(locale), new WordAnalyzer(locale));
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }
}
