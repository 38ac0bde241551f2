package lt.klasteriai.cms.core.search;

import java.nio.file.Path;
import java.util.EnumMap;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.jspecify.annotations.Nullable;

/// How published versions are kept in an index.
final class PublishedFormat {

    private static final int LAYOUT = 3;

    private PublishedFormat() {}

    static IndexFolder in(@Nullable Path path) {
        return new IndexFolder(path, name(), new KeywordAnalyzer());
    }

    /// What the format of this program's index is: it changes with the layout and with the table of fields.
    static String name() {
        var tables = new EnumMap<ContentType, QueryFields>(ContentType.class);
        for (var type : ContentType.values()) {
            tables.put(type, QueryFields.of(type));
        }
        return LAYOUT + "-" + Integer.toHexString(tables.toString().hashCode());
    }
}
