package lt.klasteriai.cms.core.importing;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;

/// Files of terms, one taxonomy each. Taxonomies may share a term's key, so the key of its entry names both.
final class TermRows {

    private TermRows() {}

    static FileKind of(String taxonomy) {
        return new FileKind(
                ContentType.TERMS,
                "key",
                key -> keyOf(taxonomy, key),
                List.of(
                        Column.required("key", "/term", ValueReader.AS_IS),
                        Column.required("name", "/title", ValueReader.AS_IS)),
                Map.of("/taxonomy", taxonomy));
    }

    static String keyOf(String taxonomy, String term) {
        return taxonomy + ":" + term;
    }
}
