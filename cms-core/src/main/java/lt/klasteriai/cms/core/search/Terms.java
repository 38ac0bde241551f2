package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;

/// The words of the taxonomies: by rank where they have one, then by label.
@RequiredArgsConstructor
final class Terms {

    private static final QueryFields FIELDS = QueryFields.of(ContentType.TERMS);

    private final Generation index;
    private final long sequence;

    List<PublishedVersion> of(String taxonomy, LocaleTag locale) throws IOException {
        var query = Versions.allOf(
                new PrefixQuery(new Term(IndexFields.ENTRY, taxonomy + ":")),
                index.visible(ContentType.TERMS, locale.fallbackChain(), sequence));
        return index.load(index.search(query, Math.max(1, index.count(query)), order(locale)));
    }

    private static Sort order(LocaleTag locale) {
        return new Sort(
                new SortedNumericSortField(
                        IndexFields.values(field("rank")),
                        SortField.Type.LONG,
                        false,
                        SortedNumericSelector.Type.MAX,
                        Long.MAX_VALUE),
                new SortedSetSortField(
                        IndexFields.sort(field("title"), locale),
                        false,
                        SortedSetSelector.Type.MAX,
                        SortField.STRING_LAST));
    }

    private static QueryField field(String name) {
        return FIELDS.find(name).orElseThrow();
    }
}
